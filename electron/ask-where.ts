import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import type { Outcome } from '../shared/command.ts';
import { quoted } from '../shared/quoted.ts';
import type { Words } from '../shared/words/words.ts';
import { failureWords, writeWhole } from './store/files.ts';
import type { Windows } from './windows.ts';

export type NewFile = {
  /** What is proposed, without its ending. */
  readonly name: string;
  /** With its dot. */
  readonly ending: string;
  /** What the dialog calls such files. */
  readonly kind: string;
};

/** Writes a text to where the user wants it. Done also where the user thinks better of it; refused where it cannot be written. */
export async function exportText(window: BrowserWindow, newFile: NewFile, text: string, words: Words): Promise<Outcome> {
  try {
    const where = await askWhere(window, newFile, words);
    if (where.kind !== 'file') return where;
    writeWhole(where.file, text);
    return { kind: 'done' };
  } catch (error) {
    return { kind: 'refused', why: failureWords(words, words.routineRefusals.unwritable, error) };
  }
}

/** Asks the user where a file is to be written. Done already where the user thinks better of it. */
export async function askWhere(
  window: BrowserWindow,
  { name, ending, kind }: NewFile,
  { routineRefusals }: Words,
): Promise<{ readonly kind: 'file'; readonly file: string } | Exclude<Outcome, { kind: 'invalid' }>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}${ending}`),
    filters: [{ name: kind, extensions: [extname(ending).slice(1)] }],
  });
  if (canceled || filePath === '') return { kind: 'done' };
  // Not every dialog adds the ending, and without it the file would not be known for what it is.
  const isNamedByUs = extname(filePath) === '';
  const file = isNamedByUs ? filePath + ending : filePath;
  // The dialog asked about the name as it was typed.
  return isNamedByUs && existsSync(file)
    ? { kind: 'refused', why: routineRefusals.fileExists({ file: quoted(basename(file)) }) }
    : { kind: 'file', file };
}

/** The settings window, where it is the one that asks: files go in and out there alone. Throws for any other. */
export function settingsWindow(sender: WebContents, nameOf: Windows['nameOf']): BrowserWindow {
  const window = nameOf(sender) === 'settings' ? BrowserWindow.fromWebContents(sender) : null;
  if (window === null) throw new Error('Refused: files of the user are exchanged in the settings');
  return window;
}
