import { join } from 'node:path';
import { build } from 'electron-builder';
import { bundle } from './bundle.ts';
import { main, projectDir, Refusal } from './commands.ts';
import { desktopEntry } from './desktop-entry.ts';
import { findRuntime } from './electron-runtime.ts';
import { packedFiles } from './packed-files.ts';

await main(async () => {
  const { version, isFallback } = await findRuntime({ insistOnDownload: true });
  if (isFallback) {
    throw new Refusal(`No release from Electron ${version}, the stand-in for tests: Electron's release host cannot be reached.`);
  }
  const code = await bundle();
  if (code !== 0) return code;
  const files = await build({
    projectDir,
    publish: 'never',
    config: {
      extends: join(projectDir, 'build/electron-builder.yml'),
      electronVersion: version,
      ...(await desktopEntry()),
      ...(await packedFiles(join(projectDir, 'out'))),
    },
  });
  process.stdout.write(`${files.join('\n')}\n`);
  return 0;
});
