import { _electron, type BrowserContext, type ElectronApplication, type Page } from '@playwright/test';
import { run } from '../build/commands.ts';
import { sandboxSwitches } from '../build/some-desktop.ts';
import type { PlanStep } from '../shared/routine/plan.ts';
import { type Desktop, waitFor } from './desktop/index.ts';
import { packagedApp } from './packaged-app.ts';
import { makeProfile } from './profile.ts';

export type RoutineWindow = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly pid: number;
  readonly close: () => Promise<void>;
};

/** Starts the packaged app and in it a routine of that one step, in its usual size; `prepare` comes before its window is there. */
export async function openRoutineOf(
  step: PlanStep,
  desktop: Desktop,
  prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<RoutineWindow> {
  const profile = await makeProfile();
  await profile.seedSitting(1);
  await profile.seedSettings({ wallViewOn: false, soundOn: false, voiceOn: false });
  await profile.seedRoutines([{ id: 'own-1', name: 'One move', quiet: true, restSeconds: 0, steps: [step] }]);
  const switches = [...sandboxSwitches(), `--user-data-dir=${profile.dir}`];
  const app = await _electron.launch({ executablePath: packagedApp, args: switches, env: desktop.env });
  const close = async (): Promise<void> => {
    await app.close();
    await profile.remove();
  };
  try {
    await desktop.tray.waitForItem();
    await prepare(app.context());
    await run([packagedApp, 'start', 'own-1', ...switches], { env: desktop.env });
    const page = await waitFor('the routine', () => app.windows().find((window) => window.url().includes('window=routine')));
    await page.waitForSelector('svg[data-at-work] path', { state: 'attached' });
    return { app, page, pid: app.process().pid ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}
