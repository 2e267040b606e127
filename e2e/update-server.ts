import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Release = {
  readonly version: string;
  readonly content: string;
  /** What the release says of itself, where its file was changed on the way. */
  readonly promised?: string;
};

export type Asked = { readonly path: string; readonly headers: IncomingHttpHeaders };

export type UpdateServer = {
  readonly url: string;
  readonly publish: (release: Release) => void;
  /** From now on no download comes to its end. */
  readonly stall: () => void;
  /** Downloads that their asker gave up. */
  readonly givenUp: () => number;
  readonly asked: () => readonly Asked[];
  /** The files that were asked for, each time. */
  readonly paths: () => readonly string[];
  readonly close: () => Promise<void>;
};

const described = /^latest-linux(-arm64)?\.yml$/;

/** A host of releases: one file that describes the newest, and the newest itself. */
export async function startUpdateServer(): Promise<UpdateServer> {
  const asked: Asked[] = [];
  let newest: Release | null = null;
  let isStalled = false;
  let givenUp = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://here').pathname.slice(1);
    asked.push({ path, headers: request.headers });
    if (newest === null) answer(response, 404, '');
    else if (described.test(path)) answer(response, 200, descriptionOf(newest));
    else if (path !== fileOf(newest)) answer(response, 404, '');
    else if (isStalled) {
      response.on('close', () => {
        givenUp += 1;
      });
      response.writeHead(200, { 'content-length': 1_000_000 });
      // Enough to be told of: Chromium keeps the first bytes back to guess what they are.
      response.write(Buffer.alloc(100_000));
    } else answer(response, 200, newest.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, so its address is none of a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    publish: (release) => {
      newest = release;
    },
    stall: () => {
      isStalled = true;
    },
    givenUp: () => givenUp,
    asked: () => asked,
    paths: () => asked.map(({ path }) => path.replace(described, 'description')),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const fileOf = ({ version }: Pick<Release, 'version'>): string => `Unhunch-${version}.AppImage`;

function answer(response: ServerResponse, code: number, text: string): void {
  response.writeHead(code, { 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function descriptionOf(release: Release): string {
  const { version, content, promised = content } = release;
  const sha512 = createHash('sha512').update(promised).digest('base64');
  const lines = [
    `version: ${version}`,
    'files:',
    `  - url: ${fileOf(release)}`,
    `    sha512: ${sha512}`,
    `    size: ${Buffer.byteLength(content)}`,
    `path: ${fileOf(release)}`,
    `sha512: ${sha512}`,
    "releaseDate: '2030-01-01T00:00:00.000Z'",
  ];
  return `${lines.join('\n')}\n`;
}
