import { build } from 'electron-builder';
import { bundle } from './bundle.ts';
import { main, projectDir, Refusal } from './commands.ts';
import { configuration } from './configuration.ts';
import { findRuntime } from './electron-runtime.ts';
import { shippedPackages } from './licences.ts';
import { createPackedApps } from './packed-apps.ts';

await main(async () => {
  const { version, isFallback } = await findRuntime({ insistOnDownload: true });
  if (isFallback) {
    throw new Refusal(`No release from Electron ${version}, the stand-in for tests: Electron's release host cannot be reached.`);
  }
  const code = await bundle();
  if (code !== 0) return code;
  const apps = createPackedApps();
  const files = await build({
    projectDir,
    publish: 'never',
    config: { ...(await configuration(version, await shippedPackages())), afterPack: apps.afterPack },
  });
  await apps.insistOnFuses();
  process.stdout.write(`${files.join('\n')}\n`);
  return 0;
});
