import { accessSync, constants, statSync } from 'node:fs';
import Store from 'electron-store';
import * as v from 'valibot';
import { bookSchema, type KeptPlans } from '../shared/routine/routine-book.ts';
import { coherentSettingsSchema, type Settings } from '../shared/settings.ts';
import type { State } from '../shared/sitting/model.ts';
import { savedSchema } from '../shared/sitting/saved.ts';
import type { Log } from './log.ts';
import { makeFolder, ownerOnlyFile } from './store/files.ts';
import { type Kept, type KeptFile, openKept, type Write } from './store/kept.ts';
import { clockIn, routinesIn, settingsIn } from './store/shapes.ts';

export type SettingsStore = Kept<Settings, Settings>;

export function openSettings(directory: string, log: Log): SettingsStore {
  return openKept({ ...settingsIn(directory), openWriter: (file) => openWriter(file, coherentSettingsSchema), log });
}

/** The user's own routines, and the built-in ones that the user changed. */
export function openRoutines(directory: string, log: Log): Kept<KeptPlans, KeptPlans> {
  return openKept({ ...routinesIn(directory), openWriter: (file) => openWriter(file, bookSchema), log });
}

/** The checkpoint of the sitting clock; null where there is none to go on from. */
export function openClock(directory: string, log: Log): Kept<State, null> {
  return openKept({ ...clockIn(directory), openWriter: (file) => openWriter(file, savedSchema), log });
}

/*
 * electron-store does what it is good at: an atomic, durable write on every system. Reading, recovery, backup and
 * upgrades are ours, because it throws on a bad file, can only wipe one, parses the file at every read, and calls its
 * own migrations buggy. So whatever the file holds, it is told that it holds what stands in memory, and it is never
 * asked for a value. What is written is checked by the schema that reads it: electron-store's own checker translates
 * and compiles a second one at every launch, which took longer than all else before the tray icon. What it wrote is
 * looked at: a disk that fills up in the middle leaves half of the text, without a word from it.
 */
function openWriter({ directory, name, current }: KeptFile, schema: v.GenericSchema): Write {
  makeReady(directory);
  let text = '';
  const store = new Store<Record<string, unknown>>({
    cwd: directory,
    name,
    accessPropertiesByDotNotation: false,
    configFileMode: ownerOnlyFile,
    deserialize: current,
    serialize: (value) => {
      text = JSON.stringify(value, null, '\t');
      return text;
    },
  });
  return (envelope) => {
    v.assert(schema, envelope[name]);
    makeReady(directory);
    store.store = { ...envelope };
    if (statSync(store.path).size !== Buffer.byteLength(text)) throw Object.assign(new Error('it was cut short'), { code: 'ENOSPC' });
  };
}

/** It would make a folder that others may read, and ask for a second where it may not write. */
function makeReady(directory: string): void {
  makeFolder(directory);
  accessSync(directory, constants.W_OK);
}
