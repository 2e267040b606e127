import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDir } from './commands.ts';

const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');

type Row = { readonly point: string; readonly test: string };

/** The rows of the table under a heading: a number perhaps, the point, how it is held, its test. */
function tableUnder(heading: string): readonly Row[] {
  const [, section = ''] = read('.github/SECURITY.md').split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return table.split('\n').flatMap((line) => {
    const [, point = '', test] = /^\| (.*?) \| [^|]+ \| (`.*?) \|$/.exec(line) ?? [];
    return test === undefined ? [] : [{ point, test }];
  });
}

function expectNamed(test: string): void {
  const [, file = '', name = ''] = /^`([\w./-]+\.(?:spec|test)\.ts)`: (.+)$/.exec(test) ?? [];
  expect(read(file)).toContain(`'${name}'`);
}

describe("Electron's checklist", () => {
  const rows = tableUnder("Electron's checklist");

  it('is answered in full', () => {
    expect(rows.map(({ point }) => Number.parseInt(point, 10))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each(rows)('$point: has its test', ({ test }) => expectNamed(test));
});

describe('what is promised beyond it', () => {
  const rows = tableUnder('Beyond the checklist');

  it('is a table', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)('$point: has its test', ({ test }) => expectNamed(test));
});

describe('an installation for work on Unhunch', () => {
  it('runs no script of a package, and those that have one are named', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const { packages }: { readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>> } = JSON.parse(
      read('package-lock.json'),
    );
    const names = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
    const [, named = ''] =
      /runs no script that a package brings for that\.\s+([^.]*?)\s+have\s+one/.exec(read('.github/SECURITY.md')) ?? [];
    expect([...named.matchAll(/`([^`]+)`/g)].map(([, name]) => `node_modules/${name}`)).toEqual(names);
  });
});
