import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DaySummary } from '../../shared/history/day-summary.ts';
import { sha256 } from '../sha256.ts';
import { ownerOnlyFile } from '../store/files.ts';
import type { Run } from './day-index.ts';
import type { Known } from './log-file.ts';

/** What is known of the log and of the imported days. */
export type KnownLogs = { readonly log: Known; readonly imported: Known };

/** Counts the shapes that the file had, and the meanings of what is in it. */
const version = 1;

/**
 * Keeps what is known, to be had again without reading ten years. Derived from the logs: where it is missing, damaged or
 * of another version, nothing is lost but time.
 */
export async function writeIndex(file: string, { log, imported }: KnownLogs): Promise<void> {
  // Ten years are a good megabyte of text: what waits meanwhile has its turn first.
  await nextTurn();
  const body = JSON.stringify({ log: flat(log), imported: flat(imported) });
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify({ version, hash: sha256(body) })}\n${body}\n`, { mode: ownerOnlyFile });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Null where there is none that can be trusted. Never throws. */
export async function readIndex(file: string): Promise<KnownLogs | null> {
  try {
    const [head = '', body = ''] = (await readFile(file, 'utf8')).split('\n');
    if (head !== JSON.stringify({ version, hash: sha256(body) })) return null;
    // Its hash says that it is what this version wrote.
    const { log, imported } = JSON.parse(body) as { readonly log: Flat; readonly imported: Flat };
    return { log: unflattened(log), imported: unflattened(imported) };
  } catch {
    return null;
  }
}

type Flat = Omit<Known, 'index'> & {
  readonly bytes: number;
  readonly days: readonly (readonly [number, DaySummary])[];
  readonly runs: readonly (readonly [number, readonly Run[]])[];
};

function flat({ index: { bytes, days, runs }, ...seen }: Known): Flat {
  return { ...seen, bytes, days: [...days], runs: [...runs] };
}

function unflattened({ bytes, days, runs, ...seen }: Flat): Known {
  return { ...seen, index: { bytes, days: new Map(days), runs: new Map(runs) } };
}
