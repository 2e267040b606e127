import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { complaint } from '../../shared/cli/answer.ts';
import { type CliAnswer, exitCodes, type FactsRequest } from '../../shared/cli/request.ts';
import { quoted } from '../../shared/quoted.ts';
import { cliWords } from '../../shared/words/en/cli.ts';
import { codeOf, ownerOnlyFile, reasonOf } from '../store/files.ts';
import { askRunning } from './client.ts';
import { parseLine } from './line.ts';

/**
 * `status --facts FILE`: the running instance tells, this process writes. Null where none runs; then no file is made.
 * Never rejects.
 */
export async function answerFacts(userDataDir: string, { file, json }: FactsRequest): Promise<CliAnswer | null> {
  if (file === null) return askRunning(userDataDir, { kind: 'facts' });
  const status = await askRunning(userDataDir, { kind: 'status', json });
  if (status?.exitCode !== exitCodes.done) return status;
  const facts = await askRunning(userDataDir, { kind: 'facts' });
  if (facts?.exitCode !== exitCodes.done) return facts;
  const done = json ? status : { ...status, stdout: `${status.stdout}${cliWords.factsWritten(countOf(facts.stdout), inLine(file))}\n` };
  return writeFacts(file, facts.stdout) ?? done;
}

/** All that is asked of the recording: a newer or older instance may have another format, and the file is for whoever reads that. */
const countedSchema = v.object({ heard: v.array(v.unknown()) });

function countOf(facts: string): number {
  const counted = v.safeParse(countedSchema, parseLine(facts));
  return counted.success ? counted.output.heard.length : 0;
}

/** The complaint; null where it is done. */
function writeFacts(file: string, text: string): CliAnswer | null {
  try {
    writeNew(file, text);
    return null;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return complaint(exitCodes.badInput, cliWords.factsFileExists(inLine(file)));
    return complaint(exitCodes.failed, cliWords.factsNotWritten(inLine(file), whyUnwritten(error)));
  }
}

export function whyUnwritten(error: unknown): string {
  return cliWords.writeFailures[codeOf(error)] ?? reasonOf(error);
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

/** A file's name as it was typed, unless it would break the line or the terminal. */
function inLine(file: string): string {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(file) ? quoted(file) : file;
}
