import { quoted } from '../../shared/quoted.ts';

/** A file's name as it was typed, unless it would break the line or the terminal. */
export function inLine(file: string): string {
  return /[\p{C}\p{Zl}\p{Zp}]/u.test(file) ? quoted(file) : file;
}
