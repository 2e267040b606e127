import { _electron, type Page } from '@playwright/test';
import { run } from '../../build/commands.ts';
import { sandboxSwitches } from '../../build/some-desktop.ts';
import { english } from '../../shared/words/words.ts';
import { running } from '../app.ts';
import type { Desktop } from '../desktop/index.ts';
import { packagedApp } from '../packaged-app.ts';
import type { Profile } from '../profile.ts';
import { upTo } from './numbers.ts';
import { firstPaint, noteFirstPaint, pressToPaint } from './painted.ts';

export type Opened = 'statusOpens' | 'historyOpens';
export type Pressed = 'today' | 'dayBefore' | 'year' | 'yearBefore';

/** In ms until it is on the screen: from when a window begins to load its page, or from presses in one that is open. */
export type InWindows = Readonly<Record<Opened, number> & Record<Pressed, readonly number[]>>;

const { historyPage } = english;
const timeline = '[role="listbox"]';
const yearMap = '[role="grid"]';
const pressesEach = 5;

/** Launches the app and looks at its history, as often as there are presses. */
export async function lookAround(desktop: Desktop, profile: Profile): Promise<InWindows> {
  const switches = [...sandboxSwitches(), `--user-data-dir=${profile.dir}`];
  const electron = await _electron.launch({ executablePath: packagedApp, args: switches, env: desktop.env });
  const app = running(electron);
  const open = async (window: 'history' | 'status'): Promise<Page> => {
    await run([packagedApp, 'open', window, ...switches], { env: desktop.env });
    return await app.window(window);
  };
  try {
    await desktop.tray.waitForItem();
    await electron.context().addInitScript({ content: noteFirstPaint(timeline) });
    const statusOpens = await firstPaint(await open('status'));
    const page = await open('history');
    const historyOpens = await firstPaint(page);
    return { statusOpens, historyOpens, ...(await pressAround(page)) };
  } finally {
    await app.quit();
  }
}

async function pressAround(page: Page): Promise<Pick<InWindows, Pressed>> {
  const tab = (view: 'day' | 'year') => page.getByRole('tab', { name: historyPage.views[view] });
  const stepTo = async (name: string): Promise<number> =>
    await pressToPaint(page.getByRole('button', { name }), { selector: 'h2', unlike: await page.locator('h2').first().textContent() });
  const pressed = { today: [], dayBefore: [], year: [], yearBefore: [] } as Record<Pressed, number[]>;
  for (const _ of upTo(pressesEach)) {
    pressed.year.push(await pressToPaint(tab('year'), { selector: yearMap }));
    pressed.yearBefore.push(await stepTo(historyPage.previous.year));
    await stepTo(historyPage.next.year);
    pressed.today.push(await pressToPaint(tab('day'), { selector: timeline }));
    pressed.dayBefore.push(await stepTo(historyPage.previous.day));
    await stepTo(historyPage.next.day);
  }
  return pressed;
}
