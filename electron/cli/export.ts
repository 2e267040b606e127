import { closeSync, openSync, rmSync } from 'node:fs';
import { complaint, said } from '../../shared/cli/answer.ts';
import { type CliAnswer, type ExportRequest, exitCodes } from '../../shared/cli/request.ts';
import type { Words } from '../../shared/words/words.ts';
import { historyText, writeHistory } from '../history/history-text.ts';
import { codeOf, failureWords, ownerOnlyFile } from '../store/files.ts';
import { inLine } from './in-line.ts';

/** `history --export FILE`: the logs are read as they stand, whether Unhunch runs or not. Never rejects. */
export async function answerExport(words: Words, userDataDir: string, { file, format, force }: ExportRequest): Promise<CliAnswer> {
  const { cli } = words;
  try {
    if (file === null) {
      let text = '';
      for await (const portion of historyText(userDataDir, format)) text += portion;
      return said(text);
    }
    await (force ? writeHistory(userDataDir, format, file) : writeNew(userDataDir, { file, format }));
    return said(`${cli.historyWritten({ file: inLine(file) })}\n`);
  } catch (error) {
    if (file === null) return complaint(exitCodes.failed, failureWords(words, cli.historyUnreadable, error));
    const named = { file: inLine(file) };
    if (codeOf(error) === 'EEXIST') return complaint(exitCodes.badInput, cli.historyFileExists(named));
    return complaint(exitCodes.failed, failureWords(words, cli.historyNotWritten(named), error));
  }
}

/** Takes the name first, so that no file that comes meanwhile is replaced. */
async function writeNew(userDataDir: string, { file, format }: { readonly file: string } & Pick<ExportRequest, 'format'>): Promise<void> {
  closeSync(openSync(file, 'wx', ownerOnlyFile));
  try {
    await writeHistory(userDataDir, format, file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}
