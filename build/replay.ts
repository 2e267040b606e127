import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '../electron/reason-of.ts';
import { codeOf } from '../electron/store/files.ts';
import type { Recording } from '../shared/sitting/recording.ts';
import { parseRecording } from '../shared/sitting/recording.ts';
import { storyOf } from '../shared/sitting/story.ts';
import { main, say } from './commands.ts';

/** Bad input, as the app's own commands say it. */
const badInput = 2;

await main(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0)
    return refuse('Usage: npm run replay -- FILE, with a FILE that `unhunch status --facts FILE` wrote.');
  const read = readRecording(file);
  if (typeof read === 'string') return refuse(`${file} cannot be replayed: ${read}.`);
  await print(`${storyOf(read).join('\n')}\n`);
  return 0;
});

/** A recording, or why there is none. */
function readRecording(file: string): Recording | string {
  try {
    // npm runs scripts in the project's folder, wherever it was started.
    const text = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
    const parsed = parseRecording(JSON.parse(text.replace(/^\uFEFF/, '')));
    return parsed.kind === 'ok' ? parsed.recording : parsed.why;
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is not JSON';
    return { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[codeOf(error)] ?? reasonOf(error);
  }
}

function refuse(why: string): number {
  say(why);
  return badInput;
}

/** Done when it is written, or when nobody reads on. */
function print(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.once('error', () => done());
    process.stdout.write(text, () => done());
  });
}
