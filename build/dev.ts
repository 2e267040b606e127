import { drawIcons } from './bundle.ts';
import { main, programOf, run } from './commands.ts';
import { findRuntime, runtimeEnvironment } from './electron-runtime.ts';
import { sandboxSwitches, someDesktop, untilInterrupted } from './some-desktop.ts';

await main(async () => {
  const interrupted = untilInterrupted();
  const desktop = await someDesktop();
  try {
    const icons = await drawIcons({ signal: interrupted });
    if (icons !== 0) return icons;
    const env = {
      ...desktop.env,
      ...runtimeEnvironment(await findRuntime()),
      ...(sandboxSwitches().length > 0 && { NO_SANDBOX: '1' }),
    };
    const electronVite = [...programOf('electron-vite'), 'dev', '--config', 'build/electron.vite.config.ts'] as const;
    const { code } = await run([...electronVite, ...process.argv.slice(2)], { env, output: 'shown', signal: interrupted });
    return code;
  } finally {
    await desktop.stop();
  }
});
