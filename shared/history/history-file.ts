import * as v from 'valibot';
import { type Entry, entrySchema, type Part } from '../sitting/entry.ts';
import type { Words } from '../words/words.ts';
import { historyFileLimits } from './history-view.ts';
import { isoOf, momentOf } from './iso.ts';

const kind = 'history';
const version = 1;

export type FileTrouble =
  | { readonly kind: 'notAFile' | 'notJson' | 'cutOff' | 'newer' | 'tooLarge' | 'tooLong' }
  | { readonly kind: 'notJsonAt'; readonly line: number }
  | { readonly kind: 'notAnEntry'; readonly entry: number }
  | { readonly kind: 'wrongField' | 'missingField' | 'unknownField'; readonly entry: number; readonly field: string };

/** A file in its three kinds of lines. Written so, it has one entry a line. */
export const fileText = {
  start: `{\n"unhunch": ${JSON.stringify(kind)},\n"version": ${version},\n"entries": [`,
  entry: (entry: Entry, isFirst: boolean): string => `${isFirst ? '' : ','}\n${JSON.stringify(exchanged(entry))}`,
  end: '\n]\n}\n',
} as const;

/** The entries in the content of such a file, not yet looked at. */
export function entriesOf(content: unknown): { readonly kind: 'good'; readonly entries: readonly unknown[] } | Bad {
  const head = v.safeParse(v.looseObject({ unhunch: v.literal(kind), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), content);
  if (!head.success) return bad({ kind: 'notAFile' });
  if (head.output.version > version) return bad({ kind: 'newer' });
  const { unhunch: _, version: __, entries, ...others } = head.output;
  if (!Array.isArray(entries) || Object.keys(others).length > 0) return bad({ kind: 'notAFile' });
  return { kind: 'good', entries };
}

/** Reads entries one by one, in their order, up to the first that is none. */
export function createEntryReader(): (value: unknown) => { readonly kind: 'good'; readonly entry: Entry } | Bad {
  let count = 0;
  let bookedMs = 0;
  return (value) => {
    count += 1;
    const raw = v.safeParse(v.looseObject({ type: v.string() }), value);
    if (!raw.success) return bad({ kind: 'notAnEntry', entry: count });
    const own = ['seq', 'utcOffsetMinutes'].find((field) => field in raw.output);
    if (own !== undefined) return bad({ kind: 'unknownField', entry: count, field: own });
    const parsed = v.safeParse(entrySchema, { ...arrived(raw.output), seq: count });
    if (!parsed.success) return bad(fieldTrouble(parsed.issues[0], count));
    const entry = parsed.output;
    if (entry.type === 'segment') bookedMs += entry.ms;
    // Every day that is told of costs something, and a few bytes could tell of a million.
    return bookedMs > historyFileLimits.years * yearMs ? bad({ kind: 'tooLong' }) : { kind: 'good', entry };
  };
}

export function troubleText({ history }: Words, trouble: FileTrouble): string {
  switch (trouble.kind) {
    case 'tooLarge':
      return history.tooLarge({ megabytes: historyFileLimits.megabytes });
    case 'tooLong':
      return history.tooLong({ years: historyFileLimits.years });
    case 'notJsonAt':
    case 'notAnEntry':
      return trouble.kind === 'notJsonAt' ? history.notJsonAt(trouble) : history.notAnEntry(trouble);
    case 'wrongField':
    case 'missingField':
    case 'unknownField':
      return history[trouble.kind](trouble);
    default:
      return history[trouble.kind];
  }
}

type Bad = { readonly kind: 'bad'; readonly trouble: FileTrouble };
const bad = (trouble: FileTrouble): Bad => ({ kind: 'bad', trouble });

const yearMs = 366 * 24 * 60 * 60_000;

/** As in the log, but every moment is one text. */
function exchanged(entry: Entry): Readonly<Record<string, unknown>> {
  const { seq: _, type, at, utcOffsetMinutes, ...others } = entry;
  const told = { type, at: isoOf({ at, utcOffsetMinutes }), ...others };
  if (entry.type === 'paused') return { ...told, until: isoOf({ at: entry.until, utcOffsetMinutes }) };
  return entry.type === 'corrected' ? { ...told, parts: entry.parts.map(partExchanged) } : told;
}

function partExchanged({ at, utcOffsetMinutes, ...others }: Part): Readonly<Record<string, unknown>> {
  return { at: isoOf({ at, utcOffsetMinutes }), ...others };
}

function arrived({ at, parts, until, ...others }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    ...others,
    ...withMoment({ at }),
    ...(until === undefined ? {} : { until: typeof until === 'string' ? (momentOf(until)?.at ?? null) : null }),
    ...(parts === undefined ? {} : { parts: Array.isArray(parts) ? parts.map(partArrived) : parts }),
  };
}

function partArrived(part: unknown): unknown {
  const raw = v.safeParse(v.looseObject({}), part);
  return raw.success && !('utcOffsetMinutes' in raw.output) ? { ...raw.output, ...withMoment(raw.output) } : null;
}

/** What is no moment is left for the schema to refuse. */
function withMoment({ at }: { readonly at?: unknown }): Readonly<Record<string, unknown>> {
  if (at === undefined) return {};
  return (typeof at === 'string' ? momentOf(at) : null) ?? { at: null, utcOffsetMinutes: 0 };
}

type Issue = v.InferIssue<typeof entrySchema>;

function fieldTrouble(issue: Issue, entry: number): FileTrouble {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const field = path.map((key) => (key === 'utcOffsetMinutes' ? 'at' : key)).join('.');
  if (field === '') return { kind: 'notAnEntry', entry };
  if (issue.expected === 'never') return { kind: 'unknownField', entry, field };
  return { kind: issue.received === 'undefined' ? 'missingField' : 'wrongField', entry, field };
}
