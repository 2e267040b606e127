import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { bundle } from './bundle.ts';
import { main, projectDir, say } from './commands.ts';
import { testConfiguration } from './configuration.ts';
import { findRuntime } from './electron-runtime.ts';
import { shippedPackages } from './licences.ts';
import { createPackedApps } from './packed-apps.ts';
import { ensurePackages, hasDpkg, hasRpmbuild } from './system-packages.ts';

/**
 * An app to test, in `release/`: unpacked, where Debian's tools are also as a deb and as an archive, and where rpmbuild is too as an rpm. It
 * differs from a release in one fuse, without which no test could look inside, and it says so: `testBuild` in its package.json is what
 * `--version` and the About window tell, and packages are named after it.
 */
await main(async () => {
  const runtime = await findRuntime();
  if (hasDpkg && runtime.isFallback) await takeToolsAtHand();
  const code = await bundle();
  if (code !== 0) return code;
  const targets = ['dir', ...(hasDpkg ? ['deb', 'tar.gz', ...(hasRpmbuild() ? ['rpm'] : [])] : [])];
  await build({
    projectDir,
    targets: Platform.current().createTarget(targets),
    publish: 'never',
    config: { ...(await testConfiguration(runtime, await shippedPackages())), afterPack: createPackedApps().afterPack },
  });
  if (runtime.isFallback) say(`Packaged with Electron ${runtime.version}, the stand-in for tests.`);
  return 0;
});

/** What electron-builder would download for packages comes from where Electron does, and that cannot be reached. */
async function takeToolsAtHand(): Promise<void> {
  await ensurePackages(['packages']);
  // Debian 12's `7zip` has but the first, `p7zip-full` but the second.
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= ['/usr/bin/7zz', '/usr/bin/7za'].find(existsSync);
  process.env['CUSTOM_FPM_PATH'] ??= join(projectDir, 'build/linux/fpm-stand-in.ts');
  // Quick rather than small.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '1';
}
