import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { main, programOf, projectDir, type RunOptions, run, say } from './commands.ts';
import { gatherLicences } from './licences.ts';

/** Puts the app into `out/`, with its pictures beside the code so that a package and a checkout find them in the same place. */
export async function bundle({ signal, output }: Pick<RunOptions, 'signal' | 'output'> = {}): Promise<number> {
  const options = { ...(signal && { signal }), ...(output && { output }) };
  const iconsCode = await drawIcons(options);
  if (iconsCode !== 0) return iconsCode;
  const electronVite = [...programOf('electron-vite'), 'build', '--config', 'build/electron.vite.config.ts'] as const;
  const { code, output: written } = await run(electronVite, options);
  if (code !== 0) {
    say(written);
    return code;
  }
  await gatherLicences();
  return 0;
}

export async function drawIcons(options: Pick<RunOptions, 'signal' | 'output'> = {}): Promise<number> {
  const { code, output } = await run([...programOf('tsx'), 'build/icons.ts'], options);
  if (code !== 0) {
    say(output);
    return code;
  }
  const drawn = join(projectDir, 'build/icons/out');
  const shipped = join(projectDir, 'out/icons');
  await mkdir(shipped, { recursive: true });
  await cp(join(drawn, 'tray'), join(shipped, 'tray'), { recursive: true });
  await cp(join(drawn, 'app/linux/256x256.png'), join(shipped, 'app.png'));
  return 0;
}

if (process.argv[1] === import.meta.filename) await main(() => bundle({ output: 'shown' }));
