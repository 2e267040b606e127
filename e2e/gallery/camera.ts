import type { PlanStep } from '../../shared/routine/plan.ts';
import type { Desktop } from '../desktop/index.ts';
import { openRoutineOf } from '../routine-window.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
/** The figure at one moment, as PNG files. */
export type Shot = Readonly<Record<Scheme, Buffer>>;

export type Camera = {
  /** The figure at `ms` of its routine; never earlier than the shot before. */
  readonly shoot: (ms: number) => Promise<Shot>;
  readonly close: () => Promise<void>;
};

const openedWithinMs = 60_000;
/** Always the same cut, whatever the window has around it. */
const figureAlone = `
  body * { visibility: hidden }
  svg[data-at-work], svg[data-at-work] * { visibility: visible }
  svg[data-at-work] { position: fixed; inset: 0 auto auto 0; inline-size: 420px; block-size: 440px }`;

/** Plays a routine of that one step in the app, on a clock that only the camera moves. `pixels` for each CSS pixel. */
export async function cameraOn(step: PlanStep, desktop: Desktop, pixels = 1): Promise<Camera> {
  const { app, page, close } = await openRoutineOf(step, desktop, ({ clock }) => clock.install({ time: 0 }));
  // The window has opened in time that flows; from here on it stands still, and the routine begins anew.
  await page.clock.pauseAt(openedWithinMs);
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(async (text) => {
    document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(text));
  }, figureAlone);
  const devtools = await app.context().newCDPSession(page);
  const width = await page.evaluate(() => innerWidth);
  const height = await page.evaluate(() => innerHeight);
  await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: pixels, mobile: false });
  const figure = page.locator('svg[data-at-work]');
  let now = 0;
  return {
    shoot: async (ms) => {
      await page.clock.runFor(ms - now);
      now = ms;
      const inScheme = async (colorScheme: Scheme): Promise<Buffer> => {
        await page.emulateMedia({ colorScheme });
        return figure.screenshot();
      };
      return { light: await inScheme('light'), dark: await inScheme('dark') };
    },
    close,
  };
}
