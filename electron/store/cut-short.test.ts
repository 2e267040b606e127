import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planOf } from '../../shared/routine/example.ts';
import { scenario } from '../../shared/sitting/scenario.ts';
import { english } from '../../shared/words/words.ts';

// electron-store imports Electron's npm package, which in plain Node is the path of a program.
vi.hoisted(() => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = '/nonexistent';
});

import { silentLog } from '../log.ts';
import { openRoutines } from '../store.ts';

let root: string;
let profile: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-cut-short-'));
  profile = mkdtempSync(join(root, 'profile-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const mostKiB = 16;
const from = (path: string): string => JSON.stringify(join(import.meta.dirname, path));

/** What a program prints that may write no file beyond its limit: a write that reaches it is cut short, and only the next is refused. */
async function printedBy(program: string): Promise<unknown> {
  const file = join(root, 'program.mts');
  writeFileSync(file, `process.on('SIGXFSZ', () => undefined);\n${program}`);
  const { stdout } = await promisify(execFile)(
    'bash',
    ['-c', `ulimit -f ${mostKiB} && exec "$0" --import tsx "$1"`, process.execPath, file],
    {
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
    },
  );
  return JSON.parse(stdout);
}

describe.runIf(process.platform === 'linux')('a write that the disk takes but half of', () => {
  it('is no import, no export and no deletion', async () => {
    const [entry] = scenario().sit('50m').locked('6m').sit('1m').entries;
    const entries = Array.from({ length: 300 }, (_, index) => ({ ...entry, seq: index + 1 }));
    writeFileSync(join(profile, 'history.jsonl'), entries.map((one) => `${JSON.stringify(one)}\n`).join(''));
    writeFileSync(join(root, 'entries.json'), JSON.stringify(entries));
    const told = await printedBy(`
      import { readFileSync } from 'node:fs';
      import { daysOf } from ${from('../../shared/history/day-summary.ts')};
      import { writeHistory } from ${from('../history/history-text.ts')};
      import { addDays } from ${from('../history/import-days.ts')};
      import { placesIn } from ${from('../history/places.ts')};
      import { draftWithout } from ${from('../history/rewrite.ts')};
      const entries = JSON.parse(readFileSync(${JSON.stringify(join(root, 'entries.json'))}, 'utf8'));
      const { log, imported } = placesIn(${JSON.stringify(profile)});
      const outcome = (act) => act.then(() => 'done', ({ code }) => code);
      const told = [
        await outcome(addDays(imported, entries, new Set(entries.flatMap((entry) => daysOf(entry))))),
        await outcome(writeHistory(${JSON.stringify(profile)}, 'csv', ${JSON.stringify(join(profile, 'table.csv'))})),
        await outcome(draftWithout(log, () => false)),
      ];
      process.stdout.write(JSON.stringify(told));`);
    expect(told).toEqual(['EFBIG', 'EFBIG', 'EFBIG']);
    expect(readdirSync(profile)).toEqual(['history.jsonl']);
  });

  it('is said, and the last good copy is there in the next run', async () => {
    const plan = planOf(['neckTilts', 'bladeSqueeze']);
    const plans = Array.from({ length: 30 }, (_, index) => ({ ...plan, id: `own-${index}`, name: `Mine ${index}` }));
    const before = plans.slice(0, 1);
    openRoutines(profile, silentLog).write(before);
    const told = await printedBy(`
      import { english } from ${from('../../shared/words/words.ts')};
      import { silentLog } from ${from('../log.ts')};
      import { openRoutines } from ${from('../store.ts')};
      const routines = openRoutines(${JSON.stringify(profile)}, silentLog);
      routines.write(${JSON.stringify(plans)});
      process.stdout.write(JSON.stringify([routines.isKept(), ...routines.notices(english)]));`);
    expect(told).toEqual([false, 'Your routines cannot be saved. The disk is full. Unhunch goes on from memory and tries again.']);
    expect(readFileSync(join(profile, 'routines.json'))).toHaveLength(mostKiB * 1024);
    const next = openRoutines(profile, silentLog);
    expect(next.read()).toEqual(before);
    expect(next.notices(english)).toEqual([
      'The file of your routines could not be read. The last good copy is in use. The damaged file is kept as routines.bad-1.json.',
    ]);
  });
});
