import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Detector, detector } from '../detector.ts';

/** Whether a Focus is on, Do Not Disturb among them. Newer versions of macOS show the file only to apps with access to the whole disk. */
export function openFocusDetector(home: string): Detector {
  const file = join(home, 'Library/DoNotDisturb/DB/Assertions.json');
  return detector(async () => {
    const { size } = await stat(file);
    return size > mostBytes ? null : isFocusOn(await readFile(file, 'utf8'));
  });
}

const mostBytes = 1024 * 1024;

const assertionsSchema = v.object({
  data: v.pipe(v.array(v.object({ storeAssertionRecords: v.optional(v.array(v.unknown())) })), v.minLength(1)),
});

/** From the list of who switched a Focus on; null where it is not the list that is known. */
export function isFocusOn(assertions: string): boolean | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), assertionsSchema), assertions);
  return parsed.success ? parsed.output.data.some(({ storeAssertionRecords }) => (storeAssertionRecords ?? []).length > 0) : null;
}
