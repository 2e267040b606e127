import { setTimeout as pause } from 'node:timers/promises';
import { assertNever } from '../../shared/assert-never.ts';
import type { Command } from '../../shared/command.ts';
import type { Act } from '../../shared/sitting/simulation/working-day.ts';
import { processesOf } from '../bench/process-tree.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';
import type { Life } from '../torture/life.ts';
import type { FastClock } from './fast-clock.ts';

export type Person = {
  /** `atDesk` is done before the person gets up, who goes on working meanwhile. */
  readonly perform: (act: Act, atDesk: () => Promise<void>) => Promise<void>;
  /** What was done so far, as long as it really took; the last of it may still be going on. */
  readonly done: () => readonly Act[];
  readonly leaveForGood: () => Promise<void>;
};

export type Surroundings = {
  readonly desktop: Desktop;
  readonly life: Life;
  readonly clock: FastClock;
};

/** Someone at work touches something again within. */
const touchesEveryMs = 20_000;
/** Real time. */
const heardWithinMs = 200;
const routineLooksMs = 80;

/** Someone at the desktop of the app, who has been there for so long already. Times are the app's, but for those that are said to be real. */
export function personAt({ desktop, life, clock }: Surroundings, hereForMs: number): Person {
  const acts: Act[] = [];
  let doing: Act['kind'] = 'sits';
  let since = clock.now() - hereForMs;
  let isHere = true;
  let isOver = false;

  const soFar = (): Act => ({ kind: doing, ms: clock.now() - since });
  const turnTo = (kind: Act['kind']): void => {
    acts.push(soFar());
    [doing, since] = [kind, clock.now()];
  };
  const working = (async () => {
    while (!isOver) {
      if (isHere) await desktop.input.stir();
      await pause(touchesEveryMs / clock.speed);
    }
  })();
  // Told where it is waited for, at the end.
  working.catch(() => undefined);
  const until = (ms: number): Promise<void> => clock.until(since + ms);
  const go = async (kind: Act['kind']): Promise<void> => {
    isHere = false;
    if (doing === 'sits') await desktop.input.stir();
    turnTo(kind);
  };
  const comeBack = async (): Promise<void> => {
    await desktop.input.stir();
    turnTo('sits');
    isHere = true;
  };
  const ask = async (command: Command): Promise<void> => {
    const answer = await life.ask({ kind: 'run', command });
    if (answer?.exitCode !== 0) throw new Error(`${command.type}: ${answer?.stderr ?? 'nobody answers'}`);
  };
  const press = async (kind: Act['kind'], how: () => Promise<void>): Promise<void> => {
    await how();
    turnTo(kind);
    turnTo('sits');
  };
  const windows = async () => (await desktop.windows()).filter(({ pid }) => pid === life.pid);
  const closeWindows = async (): Promise<void> => {
    for (const { id } of await windows()) await desktop.closeWindow(id);
    await waitFor('a screen without windows', async () => (await windows()).length === 0);
  };
  const sleep = async (ms: number): Promise<void> => {
    await desktop.logind.suspend();
    await pause(heardWithinMs);
    const processes = await processesOf(life.pid);
    for (const pid of processes) process.kill(pid, 'SIGSTOP');
    await clock.jump(Math.max(0, since + ms - clock.now()));
    for (const pid of processes) process.kill(pid, 'SIGCONT');
    await desktop.logind.resume();
    await pause(heardWithinMs);
  };

  const perform = async ({ kind, ms }: Act, atDesk: () => Promise<void>): Promise<void> => {
    switch (kind) {
      case 'sits':
        await until(ms);
        return atDesk();
      case 'idles':
      case 'leaves':
        await go(kind);
        await until(ms);
        return comeBack();
      case 'calls':
        await desktop.microphone.record();
        await go(kind);
        await until(ms);
        await comeBack();
        return desktop.microphone.stop();
      case 'locks':
        await go(kind);
        await desktop.logind.lock();
        await until(ms);
        await desktop.logind.unlock();
        return comeBack();
      case 'sleeps':
        await go(kind);
        await sleep(ms);
        return comeBack();
      case 'exercises':
        await go(kind);
        await ask({ type: 'start' });
        await untilPlayed(life);
        turnTo('leaves');
        return closeWindows();
      case 'snoozes':
        return press(kind, () => desktop.notifications.pressAction('Snooze 5 min'));
      case 'skips':
        return press(kind, () => desktop.notifications.pressAction('Skip'));
      case 'pauses':
        return press(kind, () => ask({ type: 'pause', end: { kind: 'for', minutes: 30 } }));
      case 'resumes':
        return press(kind, () => ask({ type: 'resume' }));
      default:
        return assertNever(kind);
    }
  };

  return {
    perform,
    done: () => [...acts, soFar()],
    leaveForGood: () => {
      isOver = true;
      return working;
    },
  };
}

/** Its longest is a matter of minutes, whatever the clock. */
async function untilPlayed({ status }: Life): Promise<void> {
  await waitFor(
    'the end of the routine',
    async () => {
      await pause(routineLooksMs);
      return (await status()).phase !== 'routine';
    },
    15 * 60_000,
  );
}
