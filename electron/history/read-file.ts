import { setImmediate } from 'node:timers/promises';
import { parse } from '@humanwhocodes/momoa';
import { type Summaries, summarise } from '../../shared/history/day-summary.ts';
import { createEntryReader, entriesOf, type FileTrouble } from '../../shared/history/history-file.ts';
import { historyFileBytes } from '../../shared/history/history-view.ts';
import type { Entry } from '../../shared/sitting/entry.ts';

export type ReadHistory =
  | { readonly kind: 'good'; readonly entries: readonly Entry[]; readonly days: Summaries }
  | { readonly kind: 'bad'; readonly trouble: FileTrouble };

/** So many entries are looked at in a few milliseconds; then others have their turn. */
const portion = 1_000;

/** Reads the text of a history file. Never throws. */
export async function readHistoryFile(given: string): Promise<ReadHistory> {
  if (Buffer.byteLength(given) > historyFileBytes) return { kind: 'bad', trouble: { kind: 'tooLarge' } };
  const content = contentOf(given.replace(/^\uFEFF/, ''));
  if (content.kind === 'bad') return content;
  const file = entriesOf(content.value);
  if (file.kind === 'bad') return file;
  const read = createEntryReader();
  const entries: Entry[] = [];
  let days: Summaries = new Map();
  for (let from = 0; from < file.entries.length; from += portion) {
    for (const value of file.entries.slice(from, from + portion)) {
      const one = read(value);
      if (one.kind === 'bad') return one;
      entries.push(one.entry);
    }
    days = summarise(entries.slice(from), days);
    await setImmediate();
  }
  return { kind: 'good', entries, days };
}

type Content = { readonly kind: 'good'; readonly value: unknown } | Extract<ReadHistory, { kind: 'bad' }>;

function contentOf(text: string): Content {
  try {
    return { kind: 'good', value: JSON.parse(text) };
  } catch (error) {
    return { kind: 'bad', trouble: whyNotJson(text, error) };
  }
}

/** The parser that knows lines is too slow for more. */
const mostForLines = 2 * 1024 * 1024;

function whyNotJson(text: string, error: unknown): FileTrouble {
  const message = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (/^(Unexpected end|Unterminated)/.test(message) || position >= text.trimEnd().length) return { kind: 'cutOff' };
  if (Number.isFinite(position)) return { kind: 'notJsonAt', line: text.slice(0, position).split('\n').length };
  if (text.length > mostForLines) return { kind: 'notJson' };
  try {
    parse(text, { mode: 'json' });
    return { kind: 'notJson' };
  } catch (found) {
    const line = found instanceof Error && 'line' in found ? found.line : null;
    return typeof line === 'number' ? { kind: 'notJsonAt', line } : { kind: 'notJson' };
  }
}
