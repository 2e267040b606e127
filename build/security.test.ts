import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDir } from './commands.ts';

const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');
const rows = read('.github/SECURITY.md')
  .split('\n')
  .flatMap((line) => {
    const [, number, point = '', held = '', test = ''] = /^\| (\d+) \| (.*?) \| (.*?) \| (.*?) \|$/.exec(line) ?? [];
    return number === undefined ? [] : [{ number: Number(number), point, held, test }];
  });

describe("Electron's checklist", () => {
  it('is answered in full', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(rows)('$number, $point: has its test', ({ test }) => {
    const [, file = '', name = ''] = /^`([\w./-]+\.(?:spec|test)\.ts)`: (.+)$/.exec(test) ?? [];
    expect(read(file)).toContain(`'${name}'`);
  });
});
