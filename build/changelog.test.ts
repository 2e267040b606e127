import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChangelog } from './changelog.ts';
import { projectDir } from './commands.ts';

const written = `# Changelog

## 0.2.0, not yet released

- Calls are noticed.

## 0.1.0, 2026-11-23

The first
working one.

- It sits in your tray,
  and measures.
- *Hold* does it by hand.
`;

describe('the changelog', () => {
  it('tells of each version, the newest first', () => {
    expect(readChangelog(written)).toEqual([
      { version: '0.2.0', date: null, paragraphs: [], changes: ['Calls are noticed.'] },
      {
        version: '0.1.0',
        date: '2026-11-23',
        paragraphs: ['The first working one.'],
        changes: ['It sits in your tray, and measures.', '*Hold* does it by hand.'],
      },
    ]);
  });

  it.each([
    ['another title', '# News\n'],
    ['a version without a date', '# Changelog\n\n## 0.1.0\n'],
    ['a day that does not exist', '# Changelog\n\n## 0.1.0, 2026-02-30\n'],
    ['no version', '# Changelog\n\n## Unreleased\n'],
  ])('is refused with %s', (_, text) => {
    expect(() => readChangelog(text)).toThrow(/^CHANGELOG\.md cannot be read at /);
  });

  it('begins with the version that is being made', () => {
    const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');
    const [newest] = readChangelog(read('CHANGELOG.md'));
    expect(newest?.version).toBe(JSON.parse(read('package.json')).version);
    expect(newest?.changes.length).toBeGreaterThan(0);
  });
});
