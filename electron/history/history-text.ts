import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { fileText } from '../../shared/history/history-file.ts';
import { historyColumns, rowOf } from '../../shared/history/history-table.ts';
import type { HistoryFormat } from '../../shared/history/history-view.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import { codeOf, ownerOnlyFile } from '../store/files.ts';
import { entriesIn } from './day-index.ts';
import { linesFrom } from './lines.ts';
import { placesIn } from './places.ts';

/** The whole history that is kept in a folder, in portions: imported days first, then the own log in its order. */
export async function* historyText(directory: string, format: HistoryFormat): AsyncGenerator<string> {
  const { log, imported } = placesIn(directory);
  const write = format === 'json' ? createJsonWriter() : createTableWriter();
  yield write.start;
  for (const { file } of [imported, log]) for await (const entries of entriesOf(file)) yield write.more(entries);
  yield write.end;
}

/** Writes it to a file of the user's, whole or not at all; throws where the disk says no. */
export async function writeHistory(directory: string, format: HistoryFormat, file: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(draft, 'w', ownerOnlyFile);
    try {
      for await (const text of historyText(directory, format)) await handle.appendFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

type Writer = { readonly start: string; readonly more: (entries: readonly Entry[]) => string; readonly end: string };

function createJsonWriter(): Writer {
  let isFirst = true;
  const write = (entry: Entry): string => {
    const text = fileText.entry(entry, isFirst);
    isFirst = false;
    return text;
  };
  return { start: fileText.start, more: (entries) => entries.map(write).join(''), end: fileText.end };
}

/** RFC 4180; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function createTableWriter(): Writer {
  const options = { columns: [...historyColumns], record_delimiter: 'windows', escape_formulas: true } as const;
  return { start: stringify([], { ...options, header: true }), more: (entries) => stringify(entries.map(rowOf), options), end: '' };
}

async function* entriesOf(file: string): AsyncGenerator<readonly Entry[]> {
  const handle = await openLog(file);
  if (handle === null) return;
  try {
    // What is exchanged or added meanwhile does not matter: this is the log as it was when it was opened.
    const { size } = await handle.stat();
    for await (const lines of linesFrom(handle, 0, size)) yield entriesIn(lines).map(({ entry }) => entry);
  } finally {
    await handle.close();
  }
}

/** Null where there is none. */
async function openLog(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
