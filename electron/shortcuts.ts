import type { Command } from '../shared/command.ts';
import { pauseLengths } from '../shared/lengths.ts';
import { type Settings, shortcutKeys } from '../shared/settings.ts';
import { type ShortcutName, shortcutNames } from '../shared/shortcut.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import { reasonOf } from './reason-of.ts';

type Accelerators = Readonly<Record<ShortcutName, string | null>>;

export type ShortcutsOptions = {
  /** Electron's global shortcuts. False, or an error, where the system does not give one. */
  readonly keys: {
    readonly register: (accelerator: string, onPress: () => void) => boolean;
    readonly unregister: (accelerator: string) => void;
  };
  /** The state that a press meets. */
  readonly read: () => Pick<Snapshot, 'phase' | 'heldUntil'>;
  readonly run: (command: Command) => void;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly log: { warn(message: string): void };
};

export type Shortcuts = {
  /** Takes exactly those that are set; a set that is the same as before is left alone, with those that were refused. */
  readonly show: (settings: Settings) => void;
  /** Gives the keys back for as long as one is being recorded, which would otherwise never reach the window. */
  readonly rest: (isResting: boolean) => void;
  /** Set, and not given by the system. */
  readonly refused: () => readonly ShortcutName[];
  readonly stop: () => void;
};

/** A key that is held down repeats after two thirds of a second on most systems, and then many times a second. */
const repeatsWithinMs = 700;

export function createShortcuts({ keys, read, run, now, log }: ShortcutsOptions): Shortcuts {
  const taken = new Map<ShortcutName, string>();
  let shown: Accelerators = { start: null, snooze: null, pause: null };
  let refused: readonly ShortcutName[] = [];
  let isResting = false;

  const take = (name: ShortcutName, accelerator: string): void => {
    const why = troubleWith(() => keys.register(accelerator, whenPressed(name)));
    if (why === null) taken.set(name, accelerator);
    else log.warn(`The shortcut ${accelerator} (${name}) cannot be had: ${why}.`);
  };
  const whenPressed = (name: ShortcutName): (() => void) => {
    let lastAt = Number.NEGATIVE_INFINITY;
    return () => {
      const isRepeat = now() - lastAt < repeatsWithinMs;
      lastAt = now();
      if (!isRepeat) run(commandOf(name, read()));
    };
  };
  const giveBack = (name: ShortcutName, accelerator: string): void => {
    keys.unregister(accelerator);
    taken.delete(name);
  };

  const update = (): void => {
    // All are given back before any is taken: two may have changed places.
    for (const [name, accelerator] of [...taken]) if (isResting || accelerator !== shown[name]) giveBack(name, accelerator);
    if (isResting) return;
    for (const name of shortcutNames) {
      const accelerator = shown[name];
      if (accelerator !== null && !taken.has(name)) take(name, accelerator);
    }
    refused = shortcutNames.filter((name) => shown[name] !== null && !taken.has(name));
  };

  return {
    show: (settings) => {
      const wanted = acceleratorsIn(settings);
      if (shortcutNames.every((name) => wanted[name] === shown[name])) return;
      shown = wanted;
      update();
    },
    rest: (isSo) => {
      if (isSo === isResting) return;
      isResting = isSo;
      update();
    },
    refused: () => refused,
    stop: () => {
      for (const [name, accelerator] of [...taken]) giveBack(name, accelerator);
    },
  };
}

/** What a press asks for. Pause and its end are one shortcut, as a switch is. */
export function commandOf(name: ShortcutName, { phase, heldUntil }: Pick<Snapshot, 'phase' | 'heldUntil'>): Command {
  switch (name) {
    case 'start':
    case 'snooze':
      return { type: name };
    case 'pause': {
      const isQuiet = phase === 'paused' || heldUntil !== null;
      return isQuiet ? { type: 'resume' } : { type: 'pause', end: { kind: 'for', minutes: pauseLengths.usual } };
    }
  }
}

function acceleratorsIn(settings: Settings): Accelerators {
  const of = (name: ShortcutName): string | null => settings[shortcutKeys[name]];
  return { start: of('start'), snooze: of('snooze'), pause: of('pause') };
}

function troubleWith(register: () => boolean): string | null {
  try {
    return register() ? null : 'it is taken, or unknown to this system';
  } catch (error) {
    return reasonOf(error);
  }
}
