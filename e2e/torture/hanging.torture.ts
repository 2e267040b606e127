import { readFile } from 'node:fs/promises';
import type { RunningRequest } from '../../shared/cli/request.ts';
import { processesOf } from '../bench/process-tree.ts';
import { waitFor } from '../desktop/index.ts';
import { live } from './life.ts';
import { expect, logOf, test } from './test.ts';

const windows = ['status', 'history', 'settings', 'tips', 'about', 'welcome', 'routine'] as const;

// Where anybody looks into a page, as Playwright does, Chromium takes it for busy and waits.
for (const window of windows) {
  test(`the ${window} window, its page hanging, is closed when it is clicked, and opens again`, async ({ desktop, profile }) => {
    await profile.seedSitting(12);
    const life = live(desktop, profile);
    const request: RunningRequest =
      window === 'routine' ? { kind: 'run', command: { type: 'start' } } : { kind: 'run', command: { type: 'open', window } };
    const shown = async () => (await desktop.windows()).filter(({ pid }) => pid === life.pid);
    try {
      await life.awake();
      await life.ask(request);
      const [area] = await waitFor('the window', async () => ((await shown()).length === 1 ? await shown() : undefined));
      if (area === undefined) throw new Error('there is no window');
      for (const pid of await pagesOf(life.pid)) process.kill(pid, 'SIGSTOP');
      await desktop.input.click(Math.round(area.x + area.width / 2), Math.round(area.y + area.height / 2));
      await waitFor('the end of the window', async () => (await shown()).length === 0, 60_000);
      expect((await logOf(profile)).filter((line) => line.includes(`The ${window} window hung`))).toHaveLength(1);
      expect((await life.status()).phase).not.toBe('routine');
      await life.ask(request);
      await waitFor('the next window', async () => (await shown()).length === 1);
    } finally {
      await life.kill();
    }
  });
}

/** The processes in which the pages of an app are. */
async function pagesOf(app: number): Promise<readonly number[]> {
  const pids = await processesOf(app);
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return pids.filter((_, index) => lines[index]?.includes('--type=renderer'));
}
