import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cliCommands } from '../shared/cli/grammar.ts';
import { optionUsage } from '../shared/cli/help.ts';
import { optionNames } from '../shared/cli/options.ts';
import { commandNames, exitCodes } from '../shared/cli/request.ts';
import { english } from '../shared/words/words.ts';
import { projectDir } from './commands.ts';
import { editionDate, manPage, manPageFile } from './man-page.ts';
import { packedFiles } from './packed-files.ts';
import { plain, section, title, verbatim } from './roff.ts';

const reader = '/usr/bin/mandoc';
const folder = mkdtempSync(join(tmpdir(), 'unhunch-man-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');
const page = manPage(english, { version: '1.2.3', date: '2026-11-23', readme });

/** The terms of a section, as they are read. */
function termsOf(name: string): readonly string[] {
  const [, text = ''] = page.split(`.SH "${name}"\n`);
  const [inside = ''] = text.split('\n.SH ');
  return [...inside.matchAll(/^\.TP\n(.*)$/gm)].map(([, term = '']) => term.replace(/\\f[BIP]/g, '').replaceAll('\\-', '-'));
}

describe('the man page', () => {
  it('has every command and every option once', () => {
    expect(termsOf('COMMANDS')).toEqual(commandNames.map((name) => cliCommands[name].usage));
    expect(termsOf('OPTIONS')).toEqual(optionNames.map(optionUsage));
  });

  it('has every exit code, and the files that README tells of', () => {
    expect(termsOf('EXIT STATUS').map(Number)).toEqual(Object.values(exitCodes));
    expect(termsOf('FILES')).toEqual(expect.arrayContaining(['settings.json', 'history.jsonl', 'log.txt']));
    for (const file of termsOf('FILES')) expect(readme).toContain(`\n| \`${file}\` | `);
  });

  it('has the sections that are looked for, in the usual order', () => {
    expect([...page.matchAll(/^\.SH "(.*)"$/gm)].map(([, name]) => name).join(', ')).toBe(
      'NAME, SYNOPSIS, DESCRIPTION, COMMANDS, OPTIONS, EXIT STATUS, FILES, ENVIRONMENT, EXAMPLES, SEE ALSO',
    );
  });

  it('is not made from a README without its tables', () => {
    expect(() => manPage(english, { version: '1.2.3', date: '2026-11-23', readme: '# Unhunch\n' })).toThrow('no table of "exit code"');
  });

  it.runIf(existsSync(reader))('is read without a warning', () => {
    const { status, stdout } = spawnSync(reader, ['-T', 'lint', '-W', 'warning'], { input: page, encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('comes compressed, where the packages of both kinds have their man pages', async () => {
    const { deb, rpm } = await manPageFile(folder);
    for (const { fpm } of [deb ?? {}, rpm ?? {}]) expect(fpm).toEqual([`${folder}/unhunch.1.gz=/usr/share/man/man1/unhunch.1.gz`]);
    const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'));
    const written = gunzipSync(readFileSync(join(folder, 'unhunch.1.gz'))).toString();
    expect(written).toMatch(/^\.TH "UNHUNCH" 1 \d{4}-\d\d-\d\d /);
    expect(written).toContain(`"Unhunch ${version}"`);
  });

  it('is of the day of its release, whenever it is built', () => {
    const versions = [
      { version: '0.2.0', date: null, paragraphs: [], changes: [] },
      { version: '0.1.0', date: '2026-11-23', paragraphs: [], changes: [] },
    ];
    expect(editionDate(versions, '0.1.0', '86400')).toBe('2026-11-23');
    expect(editionDate(versions, '0.2.0', '86400')).toBe('1970-01-02');
    expect(editionDate(versions, '0.2.0', undefined)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('is packed beside what completes the command line', async () => {
    const { deb, rpm } = await packedFiles(folder, []);
    for (const { fpm } of [deb ?? {}, rpm ?? {}]) {
      const places = (fpm ?? []).map((part) => part.split('=')[1]);
      expect(places).toEqual(expect.arrayContaining(['/usr/share/man/man1/unhunch.1.gz', expect.stringContaining('bash-completion')]));
    }
  });
});

describe('text in a man page', () => {
  const text = fc.array(fc.constantFrom(...'.\'\\-"`^~ *_{}()[]&#|%:;fBPaé“'), { minLength: 1, maxLength: 12 }).map((all) => all.join(''));

  it('asks for nothing', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(plain(any)).not.toMatch(/^[.']|\n|\\(?![-~&]|\((rs|aq|dq|ga|ha|ti))/);
      }),
    );
    expect(plain('.TH')).toBe('\\&.TH');
    expect(plain('`^~')).toBe('\\(ga\\(ha\\(ti');
    expect(plain('\'\\fB--json"\n')).toBe('\\(aq\\(rsfB\\-\\-json\\(dq ');
  });

  it.runIf(existsSync(reader))('is shown as it was written', () => {
    const shown = (lines: readonly string[]): readonly string[] => {
      const head = title({ name: 'T', section: 1, date: '2026-11-23', source: 'T', manual: 'T' });
      const input = [head, ...section('NAME', verbatim(['x', ...lines.map(plain)])), ''].join('\n');
      const body = execFileSync(reader, ['-T', 'utf8'], { input, encoding: 'utf8' }).split('\n').slice(3);
      // Versions differ in how far they indent.
      const indent = body[0]?.indexOf('x');
      return body.slice(1, 1 + lines.length).map((line) => line.slice(indent));
    };
    fc.assert(
      fc.property(
        fc.array(
          text.filter((line) => line.trim() !== ''),
          { minLength: 1, maxLength: 40 },
        ),
        (lines) => {
          expect(shown(lines)).toEqual(lines.map((line) => line.trimEnd()));
        },
      ),
      { numRuns: 20 },
    );
  });
});
