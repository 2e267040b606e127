import { type Environment, outputOf } from './processes.ts';
import { waitFor } from './wait-for.ts';

export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type ScreenWindow = Area & {
  readonly id: number;
  readonly pid: number;
  readonly class: string;
  readonly title: string;
};

export type Screen = {
  readonly windows: () => Promise<readonly ScreenWindow[]>;
  readonly activeWindow: () => Promise<ScreenWindow | undefined>;
  /** Of the visible window of that class, also of one that the window manager does not manage. */
  readonly area: (windowClass: string) => Promise<Area | undefined>;
  /** As the user drags it there by its frame. */
  readonly placeWindow: (id: number, area: Area) => Promise<void>;
  /** As the user closes it by its frame. */
  readonly closeWindow: (id: number) => Promise<void>;
  /** While this is done only the upper left of the screen is there, so large, as where a larger display is unplugged. */
  readonly withSmaller: (size: Pick<Area, 'width' | 'height'>, act: () => Promise<void>) => Promise<void>;
  readonly screenshot: (file: string) => Promise<void>;
  /** Since the last input, as the X server counts it. */
  readonly idleMs: () => Promise<number>;
};

export function screenOf(env: Environment): Screen {
  const listed = async () => (await outputOf(['wmctrl', '-l', '-G', '-p', '-x'], env)).split('\n').flatMap(windowIn);
  // A window that goes while it is being listed makes the whole list fail; the next one is without it.
  const windows = () => waitFor('a list of the windows', listed, 2_000);
  return {
    windows,
    activeWindow: async () => {
      const property = await outputOf(['xprop', '-root', '_NET_ACTIVE_WINDOW'], env);
      const id = Number(/0x[0-9a-f]+/.exec(property)?.[0]);
      return (await windows()).find((window) => window.id === id);
    },
    area: async (windowClass) => {
      const search = ['xdotool', 'search', '--onlyvisible', '--class', windowClass, 'getwindowgeometry', '--shell'] as const;
      const found = await outputOf(search, env).catch(() => '');
      const read = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(found)?.[1]);
      const area = { x: read('X'), y: read('Y'), width: read('WIDTH'), height: read('HEIGHT') };
      return Object.values(area).some(Number.isNaN) ? undefined : area;
    },
    placeWindow: async (id, { x, y, width, height }) => {
      await outputOf(['wmctrl', '-i', '-r', String(id), '-e', `0,${x},${y},${width},${height}`], env);
    },
    closeWindow: async (id) => {
      await outputOf(['wmctrl', '-i', '-c', String(id)], env);
    },
    withSmaller: async ({ width, height }, act) => {
      const xrandr = (...args: readonly string[]): Promise<string> => outputOf(['xrandr', ...args], env);
      const usual = /^ +(\d+x\d+) .*\*/m.exec(await xrandr())?.[1] ?? '';
      // Only its size matters of a mode that no monitor shows.
      const timings = [width, height].flatMap((length) => [length, length + 1, length + 2, length + 3]);
      await xrandr('--newmode', 'smaller', '60', ...timings.map(String));
      await xrandr('--addmode', 'screen', 'smaller');
      await xrandr('--output', 'screen', '--mode', 'smaller');
      try {
        await act();
      } finally {
        await xrandr('--output', 'screen', '--mode', usual);
        await xrandr('--delmode', 'screen', 'smaller');
        await xrandr('--rmmode', 'smaller');
      }
    },
    screenshot: async (file) => {
      await outputOf(['scrot', '--overwrite', file], env);
    },
    idleMs: async () => Number(await outputOf(['xprintidle'], env)),
  };
}

/** wmctrl: id, desktop, pid, x, y, width, height, class, host, title. */
const windowLine = /^(0x\w+) +(-?\d+) +(\d+) +(-?\d+) +(-?\d+) +(\d+) +(\d+) +(\S+) +\S+ ?(.*)$/;

function windowIn(line: string): readonly ScreenWindow[] {
  const found = windowLine.exec(line);
  if (found === null) return [];
  const [, id, , pid, x, y, width, height, windowClass = '', title = ''] = found;
  const [idNumber = 0, ...numbers] = [id, pid, x, y, width, height].map(Number);
  const [pidNumber = 0, left = 0, top = 0, wide = 0, high = 0] = numbers;
  return [{ id: idNumber, pid: pidNumber, class: windowClass, title, x: left, y: top, width: wide, height: high }];
}
