import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch, type Configuration } from 'electron-builder';
import type { Licence } from '../shared/about.ts';
import { projectDir } from './commands.ts';
import { desktopEntry } from './desktop-entry.ts';
import type { Runtime } from './electron-runtime.ts';
import { defaultApp } from './fallback-runtime.ts';
import { bringKoffi } from './koffi.ts';
import { packedFiles } from './packed-files.ts';

/** The whole of what the packager is told: `electron-builder.yml`, and what comes from the words, the changelog and the rest of the project. */
export async function configuration(electronVersion: string, shipped: readonly Licence[]): Promise<Configuration> {
  const said = await desktopEntry();
  const files = await packedFiles(join(projectDir, 'out'), shipped);
  return {
    extends: join(projectDir, 'build/electron-builder.yml'),
    electronVersion,
    ...said,
    ...files,
    flatpak: { ...said.flatpak, ...files.flatpak },
    beforePack: async ({ electronPlatformName, arch }) => {
      if (electronPlatformName === 'win32') await bringKoffi(join(projectDir, 'out/koffi'), Arch[arch]);
    },
  };
}

/** That of a build for tests, which is told apart from a release by its names, its marks and one fuse. */
export async function testConfiguration({ dir, version }: Runtime, shipped: readonly Licence[]): Promise<Configuration> {
  const released = await configuration(version, shipped);
  return {
    ...released,
    electronDist: dir,
    extraMetadata: { testBuild: true },
    electronFuses: { enableNodeCliInspectArguments: true },
    afterExtract: ({ appOutDir }) => rm(join(appOutDir, defaultApp), { recursive: true, force: true }),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: these are electron-builder's own placeholders.
    artifactName: '${productName}-${version}-test-${os}-${arch}.${ext}',
    // It never looks for a newer version.
    publish: null,
    // Quick rather than small.
    deb: { ...released.deb, compression: 'gz' },
    rpm: { ...released.rpm, fpm: [...(released.rpm?.fpm ?? []), '--rpm-compression', 'none'] },
    // Without any signature a Mac of today starts nothing, and with one of nobody's no hardened runtime loads Electron's own libraries.
    mac: { identity: '-', hardenedRuntime: false },
  };
}
