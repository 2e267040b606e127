import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { insistOnFuses } from './fuses.ts';

export type PackedApps = {
  /** Told by the packager of every app that it has put together, for each system and processor. */
  readonly afterPack: (app: AfterPackContext) => Promise<void>;
  /** To be asked when all is built: the fuses are set after the last that the packager tells of an app. */
  readonly insistOnFuses: () => Promise<void>;
};

export function createPackedApps(): PackedApps {
  const programs = new Set<string>();
  return {
    afterPack: async (app) => {
      programs.add(programOf(app));
      await removeUnused(app);
    },
    insistOnFuses: async () => {
      // The halves of a universal app are gone when it is whole.
      for (const program of [...programs].filter((each) => existsSync(each))) await insistOnFuses(program);
    },
  };
}

/** Where the packager looks for the fuses. */
function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
      return join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`);
    default:
      return join(appOutDir, packager.config.executableName ?? productFilename);
  }
}

/** Of what Electron brings, all that the app never opens: what would send crashes somewhere, and the number of Electron's version. */
async function removeUnused({ appOutDir, electronPlatformName }: AfterPackContext): Promise<void> {
  if (electronPlatformName !== 'linux') return;
  for (const name of ['chrome_crashpad_handler', 'version']) await rm(join(appOutDir, name), { force: true });
}
