import { bundle } from './bundle.ts';
import { main, projectDir, run, say } from './commands.ts';
import { act, desktopHelp } from './desktop-words.ts';
import { findRuntime } from './electron-runtime.ts';
import { type SomeDesktop, sandboxSwitches, someDesktop, untilInterrupted } from './some-desktop.ts';
import { type Answer, ask, listen } from './start-socket.ts';

const interruptedCode = 130;

await main(async () => {
  const args = process.argv.slice(2);
  const interrupted = untilInterrupted();
  const running = await ask([]);
  if (running?.done) return runApp(args, JSON.parse(running.text), interrupted);

  let ready: (desktop: SomeDesktop | undefined) => void = () => undefined;
  const desktopWhenReady = new Promise<SomeDesktop | undefined>((resolve) => {
    ready = resolve;
  });
  const listener = await listen(async (words) => answerTo(words, await desktopWhenReady));
  try {
    return await startAll(args, interrupted, ready);
  } finally {
    ready(undefined);
    await listener.close();
  }
});

async function startAll(args: readonly string[], interrupted: AbortSignal, ready: (desktop: SomeDesktop) => void): Promise<number> {
  const desktop = await someDesktop();
  try {
    // The standard output is the app's: a command such as `status --json` may be read by a program.
    const code = await bundle({ signal: interrupted });
    if (code !== 0 || interrupted.aborted) return code || interruptedCode;
    await findRuntime();
    ready(desktop);
    if (desktop.virtual !== undefined) announce(desktop.virtual.display);
    return await runApp(args, desktop.env, interrupted);
  } finally {
    await desktop.stop();
  }
}

async function runApp(args: readonly string[], env: SomeDesktop['env'], signal: AbortSignal): Promise<number> {
  const { executable } = await findRuntime();
  const { code } = await run([executable, ...sandboxSwitches(), projectDir, ...args], { env, output: 'shown', signal });
  return signal.aborted ? interruptedCode : code;
}

async function answerTo(words: readonly string[], desktop: SomeDesktop | undefined): Promise<Answer> {
  if (desktop === undefined) return { done: false, text: 'Unhunch is stopping.' };
  if (words.length === 0) return { done: true, text: JSON.stringify(desktop.env) };
  if (desktop.virtual === undefined) return { done: false, text: 'Unhunch runs on your own desktop: see for yourself.' };
  return { done: true, text: await act(desktop.virtual, words) };
}

function announce(display: string): void {
  say(`Unhunch runs on the virtual desktop ${display}. Ctrl+C ends it. From another terminal:
${desktopHelp()}
  npm start -- status  and the other commands of the app`);
}
