import { accessSync, constants, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { readText, writeWhole } from '../store/files.ts';
import { autostartEntry, commandIn, type EntryKeys, entryKeys, execOf, withKeys } from './desktop-entry.ts';

export type AutostartOptions = {
  /** The user's own folder, the only one that is written to, and the system's, most important first. */
  readonly folders: readonly [string, ...string[]];
  /** What our entry is called. */
  readonly fileName: string;
  /** What it was called before: ours all the same, and gone once it is made anew. */
  readonly olderFileNames: readonly string[];
  readonly command: readonly string[];
  /** What the user reads of it in the desktop's own settings. */
  readonly comment: () => string;
  /** Whether the system runs just what an entry says; a snap is started by its name, whatever stands there. */
  readonly isCommandUsed: boolean;
  /** What XDG_CURRENT_DESKTOP names. */
  readonly desktops: readonly string[];
  /** Where programs without a path are looked for. */
  readonly path: readonly string[];
};

/** Programs that start at login by the entries in some folders. https://specifications.freedesktop.org/autostart-spec/latest/ */
export type Autostart = {
  readonly isOn: () => boolean;
  /** Throws where the disk says no. */
  readonly set: (isWanted: boolean) => void;
  /** Entries that are on and start nothing, or an older file of the app, come to start this one. True where there were any. */
  readonly repair: () => boolean;
};

type Entry = { readonly name: string; readonly isUsers: boolean; readonly text: string; readonly keys: EntryKeys };

export function createAutostart(options: AutostartOptions): Autostart {
  const { folders, fileName, olderFileNames, command, isCommandUsed, desktops } = options;
  const [own] = folders;

  const hasOurName = ({ name }: Entry): boolean => name === fileName || olderFileNames.includes(name);
  const isOurs = (entry: Entry): boolean => {
    if (hasOurName(entry)) return true;
    const words = commandOf(entry);
    if (!isCommandUsed || words === null) return false;
    const [program = '', ...args] = words;
    const isSame = realOf(located(program)) === realOf(command[0] ?? null);
    return (isSame && command.slice(1).every((word, index) => word === args[index])) || isOtherAppImage(program);
  };
  const entries = (): readonly Entry[] => inForce(folders).filter(isOurs);

  const isOn = (entry: Entry): boolean => isWanted(entry.keys, desktops);
  const isBroken = (entry: Entry): boolean => {
    if (!isCommandUsed) return false;
    const tried = entry.keys.get('TryExec');
    const program = commandOf(entry)?.[0];
    return program === undefined || located(program) === null || (tried !== undefined && located(tried) === null);
  };
  /** Under whatever name it was downloaded: of two versions, the one that is used is meant. */
  const isOtherAppImage = (program: string): boolean =>
    isAppImage(command[0] ?? '') && isAppImage(program) && realOf(located(program)) !== realOf(command[0] ?? null);

  const located = (program: string): string | null => {
    const candidates = isAbsolute(program) ? [program] : options.path.map((folder) => join(folder, program));
    return candidates.find(isProgram) ?? null;
  };
  /** In place of a link, not through it: what it points to may be anyone's. */
  const write = (name: string, text: string): void => writeWhole(join(own, name), text);
  const takeAway = (entry: Entry): void => {
    // The system's entry of the same name would come into force.
    const hasAnother = inForce(folders.slice(1)).some(({ name }) => name === entry.name);
    if (entry.isUsers && hasOurName(entry) && !hasAnother) rmSync(join(own, entry.name), { force: true });
    else if (isOn(entry)) write(entry.name, withKeys(entry.text, { Hidden: 'true' }));
  };

  return {
    isOn: () => entries().some((entry) => isOn(entry) && !isBroken(entry)),
    set: (isStarted) => {
      if (isStarted) {
        write(fileName, autostartEntry({ command, comment: options.comment(), isTried: isCommandUsed }));
        // One that is repaired later would start the app a second time.
        for (const entry of entries().filter(({ name }) => olderFileNames.includes(name))) takeAway(entry);
        return;
      }
      for (const entry of entries().filter(isOn)) takeAway(entry);
    },
    repair: () => {
      const broken = entries().filter(
        (entry) => entry.isUsers && isOn(entry) && (isBroken(entry) || isOtherAppImage(commandOf(entry)?.[0] ?? '')),
      );
      for (const { name, keys, text } of broken) {
        const tried = keys.has('TryExec') ? { TryExec: command[0] ?? '' } : {};
        write(name, withKeys(text, { ...tried, Exec: execOf(command) }));
      }
      return broken.length > 0;
    },
  };
}

/** Whether a desktop of these names starts it: hidden is as good as gone, and each desktop's own settings have a switch. */
function isWanted(keys: EntryKeys, desktops: readonly string[]): boolean {
  const isHere = (key: string): boolean | null =>
    keys
      .get(key)
      ?.split(';')
      .some((name) => desktops.includes(name)) ?? null;
  const isOff = keys.get('Hidden') === 'true' || [...keys].some(([key, value]) => ownSwitch.test(key) && value === 'false');
  return !isOff && isHere('OnlyShowIn') !== false && isHere('NotShowIn') !== true;
}

const ownSwitch = /^X-\w+-Autostart-enabled$/i;

/** Of several files of one name the one in the most important folder. */
function inForce(folders: readonly string[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const [index, folder] of folders.entries()) {
    for (const name of namesIn(folder)) {
      const read = found.has(name) ? null : readText(join(folder, name));
      if (read?.kind === 'text') found.set(name, { name, isUsers: index === 0, text: read.text, keys: entryKeys(read.text) });
    }
  }
  return [...found.values()];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.desktop'));
  } catch {
    // Most users have none.
    return [];
  }
}

function commandOf({ keys }: Entry): readonly string[] | null {
  return commandIn(keys.get('Exec') ?? '');
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function realOf(file: string | null): string | null {
  try {
    return file === null ? null : realpathSync(file);
  } catch {
    return file;
  }
}

function isAppImage(file: string): boolean {
  return /^unhunch\b.*\.appimage$/i.test(basename(file));
}
