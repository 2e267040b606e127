import { join } from 'node:path';
import * as v from 'valibot';
import { parseSettings } from '../../shared/settings.ts';
import type { LanguageTag } from '../../shared/words/languages.ts';
import { readText } from '../store/files.ts';
import { parseLine } from './line.ts';

/** The language chosen in a profile, read as its file stands; null where none is chosen, or none can be read. */
export function chosenLanguage(userDataDir: string): LanguageTag | null {
  const found = readText(join(userDataDir, 'settings.json'));
  const file = v.safeParse(fileSchema, found.kind === 'text' ? parseLine(found.text) : undefined);
  return file.success ? parseSettings(file.output.settings).settings.language : null;
}

const fileSchema = v.object({ settings: v.unknown() });
