import { join } from 'node:path';
import * as v from 'valibot';
import { damagedWords, type FileName, unsavedWords } from '../../shared/words/storage.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Log } from '../log.ts';
import { type Failure, failureOf, keepPrivate, readText, removeDrafts, setAside, writeWhole } from './files.ts';

export type KeptName = Exclude<FileName, 'history'>;

/** What a file holds: the version of its shape and, under the name of the file, the value. */
export type Envelope = Readonly<Record<string, unknown>> & { readonly version: number };

/** Writes an envelope to the file, whole or not at all; throws where the disk says no. */
export type Write = (envelope: Envelope) => void;

export type KeptFile = {
  readonly directory: string;
  readonly name: KeptName;
  /** What stands in memory. */
  readonly current: () => Envelope;
};

/** What can be used, and the names of what cannot. */
export type Salvaged<T> = { readonly value: T; readonly putAside: readonly Notice[] };

export type KeptShape<S extends v.GenericSchema, F> = {
  readonly directory: string;
  readonly name: KeptName;
  readonly schema: S;
  /** The value where there is no file. */
  readonly fallback: F;
  /** What can be used of a value that the schema refuses; one that loses nothing (`putAside` empty) is a good value of an older shape. Null where nothing can. */
  readonly salvage?: (value: unknown) => Salvaged<v.InferOutput<S>> | null;
  /** The step at index n lifts a value of version n + 1 to version n + 2. */
  readonly upgrades?: readonly ((value: unknown) => unknown)[];
};

export type KeptOptions<S extends v.GenericSchema, F> = KeptShape<S, F> & {
  readonly openWriter: (file: KeptFile) => Write;
  readonly log: Log;
};

export type Kept<T, F> = {
  readonly read: () => T | F;
  /** Takes effect at once and is written through; where it cannot be, it stays in memory. Never throws. */
  readonly write: (value: T) => void;
  /** Tries again to write what could not be written; does nothing where nothing is left. */
  readonly retry: () => void;
  /** Whether the disk has what stands in memory. */
  readonly isKept: () => boolean;
  /** What the user should know now: a file that was recovered in this run, a value that cannot be saved. */
  readonly notices: (words: Words) => readonly string[];
};

type Notice = (words: Words) => string;

type Found<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'bad'; readonly why: string; readonly salvaged: Salvaged<T> | null };

/**
 * One value in one file, read once and kept in memory. A file that cannot be used is set aside, never lost: the last
 * good copy beside it takes over, else what can be salvaged, else the fallback. Nothing in the world makes it throw.
 */
export function openKept<S extends v.GenericSchema, F>(options: KeptOptions<S, F>): Kept<v.InferOutput<S>, F> {
  type T = v.InferOutput<S>;
  const { directory, name, log, fallback } = options;
  const file = join(directory, `${name}.json`);
  const backupFile = join(directory, `${name}.backup.json`);
  const version = (options.upgrades?.length ?? 0) + 1;
  const envelopeOf = (value: unknown): Envelope => ({ version, [name]: value });

  for (const ours of [file, backupFile]) {
    removeDrafts(ours);
    // Also one that lost its permissions is still ours.
    keepPrivate(ours);
  }
  const found = find(file, options);
  const backup = found.kind === 'good' ? null : find(backupFile, options);
  const recovery: Notice[] = [];
  /** Files whose place must not be written over before they are kept elsewhere. */
  let inTheWay: readonly string[] = [];
  let unsaved: Failure | 'inTheWay' | null = null;
  let isDirty = false;
  let writer: Write | null = null;
  let value: T | F = recover();

  // A file in its old shape is written in the new one by the next change; only a recovery is written at once.
  if (found.kind === 'good') refreshBackup();
  else save();

  return {
    read: () => value,
    write: (next) => {
      value = next;
      isDirty = true;
      save();
    },
    retry: () => {
      if (isDirty) save();
    },
    isKept: () => !isDirty,
    notices: (words) => [...recovery.map((say) => say(words)), ...(unsaved === null ? [] : [unsavedWords(words, name, unsaved)])],
  };

  function recover(): T | F {
    if (found.kind === 'good') return found.value;
    const kept = found.kind === 'bad' ? keepElsewhere(file, found.why) : null;
    const keptBackup = backup?.kind === 'bad' ? keepElsewhere(backupFile, backup.why) : null;
    if (backup?.kind === 'good') {
      recovery.push(
        found.kind === 'bad'
          ? (words) => damagedWords(words, name, words.storage.usesBackup, kept)
          : ({ storage, format }) => format.sentences([storage.missing({ file: name }), storage.usesBackup]),
      );
      isDirty = true;
      return backup.value;
    }
    if (found.kind === 'absent' && backup?.kind !== 'bad') return fallback;
    const salvaged = salvagedFrom(found) ?? (backup && salvagedFrom(backup));
    if (salvaged) {
      const lost: Notice = (words) => words.format.list(salvaged.putAside.map((nameOf) => nameOf(words)));
      recovery.push((words) => damagedWords(words, name, words.storage.usesRest({ lost: lost(words) }), kept ?? keptBackup));
      isDirty = true;
      return salvaged.value;
    }
    const used = fallback === null ? 'startsFresh' : 'usesDefaults';
    recovery.push((words) => damagedWords(words, name, words.storage[used], kept ?? keptBackup));
    isDirty = fallback !== null;
    return fallback;
  }

  function keepElsewhere(bad: string, why: string): string | null {
    const kept = setAside(bad);
    if (kept === null) inTheWay = [...inTheWay, bad];
    log.once(`bad:${bad}`, 'error', `${bad} is unusable (${why}); kept as ${kept ?? 'itself: it cannot be set aside'}`);
    return kept;
  }

  function save(): void {
    if (!isDirty) return;
    inTheWay = inTheWay.filter((bad) => setAside(bad) === null);
    if (inTheWay.length > 0) {
      unsaved = 'inTheWay';
      return;
    }
    try {
      writer ??= options.openWriter({ directory, name, current: () => envelopeOf(value) });
      writer(envelopeOf(value));
      isDirty = false;
      unsaved = null;
      refreshBackup();
    } catch (error) {
      unsaved = failureOf(error);
      log.once(`unsaved:${file}:${unsaved.reason}`, 'error', `${file} cannot be written (${String(error)}); kept in memory`);
    }
  }

  function refreshBackup(): void {
    const text = JSON.stringify(envelopeOf(value));
    const old = readText(backupFile);
    if (old.kind === 'text' && old.text === text) return;
    if (old.kind === 'unreadable') {
      // A folder, say, would stand in the way of every copy to come.
      const kept = setAside(backupFile, 'move');
      log.once(`bad:${backupFile}`, 'warn', `${backupFile} is unusable (${old.why}); kept as ${kept ?? 'itself: it cannot be set aside'}`);
    }
    try {
      writeWhole(backupFile, text);
    } catch (error) {
      // The file itself is good, so the user has nothing to do.
      log.once(`backup:${backupFile}`, 'warn', `${backupFile} cannot be written (${String(error)})`);
    }
  }
}

/** What `openKept` would begin with, for who only wants to know: nothing on the disk is touched. Never throws. */
export function peekKept<S extends v.GenericSchema, F>(shape: KeptShape<S, F>): v.InferOutput<S> | F {
  const found = find(join(shape.directory, `${shape.name}.json`), shape);
  if (found.kind === 'good') return found.value;
  const backup = find(join(shape.directory, `${shape.name}.backup.json`), shape);
  if (backup.kind === 'good') return backup.value;
  const salvaged = salvagedFrom(found) ?? salvagedFrom(backup);
  return salvaged ? salvaged.value : shape.fallback;
}

function salvagedFrom<T>(found: Found<T>): Salvaged<T> | null {
  return found.kind === 'bad' ? found.salvaged : null;
}

function find<S extends v.GenericSchema, F>(file: string, options: KeptShape<S, F>): Found<v.InferOutput<S>> {
  const read = readText(file);
  if (read.kind === 'absent') return read;
  if (read.kind === 'unreadable') return { kind: 'bad', why: read.why, salvaged: null };
  return (
    usable(read.text, options) ?? {
      kind: 'bad',
      why: read.text.trim() === '' ? 'empty' : 'damaged',
      salvaged: salvageable(read.text, options),
    }
  );
}

function usable<S extends v.GenericSchema, F>(
  text: string,
  options: KeptShape<S, F>,
): { readonly kind: 'good'; readonly value: v.InferOutput<S> } | null {
  const value = valueIn(text, options);
  if (value === undefined) return null;
  const parsed = v.safeParse(options.schema, value);
  if (parsed.success) return { kind: 'good', value: parsed.output };
  const salvaged = options.salvage?.(value);
  return salvaged?.putAside.length === 0 ? { kind: 'good', value: salvaged.value } : null;
}

/** Salvage is worth its name only where at least one key was good. */
function salvageable<S extends v.GenericSchema, F>(text: string, options: KeptShape<S, F>): Salvaged<v.InferOutput<S>> | null {
  const value = valueIn(text, options);
  if (typeof value !== 'object' || value === null) return null;
  const salvaged = options.salvage?.(value) ?? null;
  return salvaged !== null && salvaged.putAside.length < Object.keys(value).length ? salvaged : null;
}

function valueIn<S extends v.GenericSchema, F>(text: string, { name, upgrades = [] }: KeptShape<S, F>): unknown {
  const envelope = asEnvelope(text);
  if (!envelope) return undefined;
  try {
    // A version from the future has no upgrades left to run and stands or falls by the schema.
    return upgrades.slice(envelope.version - 1).reduce((value, upgrade) => upgrade(value), envelope[name]);
  } catch {
    // An upgrade met a value that never was of its version.
    return undefined;
  }
}

function asEnvelope(text: string): Envelope | null {
  try {
    const data: unknown = JSON.parse(text);
    return v.is(envelopeSchema, data) ? data : null;
  } catch {
    return null;
  }
}

const envelopeSchema = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
