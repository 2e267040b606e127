import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, exitCodes, type FactsRequest } from '../../shared/cli/request.ts';
import type { Words } from '../../shared/words/words.ts';
import { codeOf, failureWords, ownerOnlyFile } from '../store/files.ts';
import { askRunning } from './client.ts';
import { inLine } from './in-line.ts';
import { parseLine } from './line.ts';

/**
 * `status --facts FILE`: the running instance tells, this process writes. Null where none runs; then no file is made.
 * Never rejects.
 */
export async function answerFacts(words: Words, userDataDir: string, { file, json }: FactsRequest): Promise<CliAnswer | null> {
  if (file === null) return askRunning(words, userDataDir, { kind: 'facts' });
  const status = await askRunning(words, userDataDir, { kind: 'status', json });
  if (status?.exitCode !== exitCodes.done) return status;
  const facts = await askRunning(words, userDataDir, { kind: 'facts' });
  if (facts?.exitCode !== exitCodes.done) return facts;
  const written = words.cli.factsWritten({ count: countOf(facts.stdout), file: inLine(file) });
  return writeFacts(words, file, facts.stdout) ?? (json ? status : { ...status, stdout: `${status.stdout}${written}\n` });
}

/** All that is asked of the recording: a newer or older instance may have another format, and the file is for whoever reads that. */
const countedSchema = v.object({ heard: v.array(v.unknown()) });

function countOf(facts: string): number {
  const counted = v.safeParse(countedSchema, parseLine(facts));
  return counted.success ? counted.output.heard.length : 0;
}

/** The complaint; null where it is done. */
function writeFacts(words: Words, file: string, text: string): CliAnswer | null {
  try {
    writeNew(file, text);
    return null;
  } catch (error) {
    const named = { file: inLine(file) };
    if (codeOf(error) === 'EEXIST') return complaint(exitCodes.badInput, words.cli.factsFileExists(named));
    return complaint(exitCodes.failed, failureWords(words, words.cli.factsNotWritten(named), error));
  }
}

/** Writes a file where there was none, whole or not at all. Throws where the system says no. */
function writeNew(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', ownerOnlyFile);
  try {
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}
