import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from './app.ts';
import { packagedApp } from './packaged-app.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

export type SelfUpdating = {
  readonly server: UpdateServer;
  /** The packaged app with a source of updates, as it lies in an AppImage. */
  readonly program: string;
  /** Stands for the AppImage that the app was started from. */
  readonly appImage: string;
  readonly env: Readonly<Record<string, string>>;
};

export const installed = 'the version that is installed';
export const isExecutable = async (file: string): Promise<boolean> => ((await stat(file)).mode & 0o111) === 0o111;

/** The app as someone has it who took the AppImage. */
export const test = base.extend<{ readonly copy: SelfUpdating }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the needs of a fixture from this pattern.
  copy: async ({}, use) => {
    const server = await startUpdateServer();
    const output = join(import.meta.dirname, 'output');
    await mkdir(output, { recursive: true });
    const folder = await mkdtemp(join(output, 'self-updating-'));
    const mount = join(folder, 'mount');
    // Files are shared with the package that is tested: nothing here writes into one.
    await promisify(execFile)('cp', ['-al', dirname(packagedApp), mount]);
    await writeFile(
      join(mount, 'resources/app-update.yml'),
      `provider: generic\nurl: ${server.url}\nupdaterCacheDirName: unhunch-updater\n`,
    );
    const appImage = join(folder, 'Unhunch-0.0.1.AppImage');
    await writeFile(appImage, installed, { mode: 0o755 });
    const cache = join(folder, 'cache');
    await mkdir(cache);
    await use({
      server,
      program: join(mount, basename(packagedApp)),
      appImage,
      env: { APPIMAGE: appImage, APPDIR: mount, XDG_CACHE_HOME: cache },
    });
    await server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  program: async ({ copy }, use) => use(copy.program),
});
