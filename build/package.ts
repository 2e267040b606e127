import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { bundle } from './bundle.ts';
import { main, projectDir, say } from './commands.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';
import { defaultApp } from './fallback-runtime.ts';

/**
 * An unpacked app to test, in `release/`. It differs from a release in one fuse, without which no test could look inside, and it says
 * so: `testBuild` in its package.json is what `--version` and the About window tell.
 */
await main(async () => {
  const runtime = await findRuntime();
  const code = await bundle();
  if (code !== 0) return code;
  await build({ projectDir, targets: Platform.current().createTarget('dir'), publish: 'never', config: testBuild(runtime) });
  if (runtime.isFallback) say(`Packaged with Electron ${runtime.version}, the stand-in for tests.`);
  return 0;
});

function testBuild({ dir, version }: Runtime): Configuration {
  return {
    extends: join(projectDir, 'build/electron-builder.yml'),
    electronDist: dir,
    electronVersion: version,
    extraMetadata: { testBuild: true },
    electronFuses: { enableNodeCliInspectArguments: true },
    afterExtract: ({ appOutDir }) => rm(join(appOutDir, defaultApp), { recursive: true, force: true }),
  };
}
