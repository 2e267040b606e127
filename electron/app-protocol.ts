import { readFileSync } from 'node:fs';
import { extname, normalize, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { protocol, type Session } from 'electron';
import { compressed, isCompressed } from './compressed.ts';

/**
 * The windows' pages come over a scheme of our own: unlike `file:` it has an origin, reaches one folder only, and can
 * send headers.
 */
export const appUrl = 'app://unhunch/index.html';

const scheme = 'app';

/** Also sent as a header, where it governs every page and cannot be forgotten in one. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Of those in the page, only the few of the component library, which reads the nonce from the page.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // What a page makes itself: silence that media keys go to.
    "media-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the built renderer, from inside the asar too. */
export function serveApp(session: Session, rendererDir: string): void {
  const root = normalize(rendererDir + sep);
  session.protocol.handle(scheme, ({ url, method }) => {
    const file = fileOf(url, root);
    if (file === null || method !== 'GET') return new Response(null, { status: 404 });
    try {
      const content = contentOf(file);
      const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
      const body = extname(file) === '.html' ? content.toString().replaceAll(noncePlace, nonce) : new Uint8Array(content);
      return new Response(body, { headers: headersFor(file, nonce) });
    } catch {
      // A page that asks for what is not there learns no more than that.
      return new Response(null, { status: 404 });
    }
  });
}

/** At once: for files as small as ours, to hand the work to another thread and back takes several times as long as the work. */
function contentOf(file: string): Buffer {
  return isCompressed(file) ? brotliDecompressSync(readFileSync(compressed(file))) : readFileSync(file);
}

/** Where a page has its nonce, which is another one each time. */
const noncePlace = '{nonce}';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

function fileOf(url: string, root: string): string | null {
  const { host, pathname } = new URL(url);
  if (host !== 'unhunch') return null;
  try {
    const file = normalize(root + decodeURIComponent(pathname).slice(1));
    return file.startsWith(root) && !file.includes('\0') ? file : null;
  } catch {
    // A badly escaped path names no file.
    return null;
  }
}

function headersFor(file: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': mimeTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
  };
}
