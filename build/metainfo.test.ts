import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../shared/words/languages.ts';
import { english } from '../shared/words/words.ts';
import type { VersionNotes } from './changelog.ts';
import { projectDir } from './commands.ts';
import { type MetainfoOptions, metainfo, metainfoFile } from './metainfo.ts';
import type { Manifest, Packed } from './packed.ts';

const validator = '/usr/bin/appstreamcli';

let folder: string;
let packed: Packed;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unhunch-metainfo-'));
  packed = await metainfoFile(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'app.unhunch.Unhunch.metainfo.xml');

const parser = new XMLParser({ attributeNamePrefix: '@', ignoreAttributes: false, parseTagValue: false });

const released: VersionNotes = {
  version: '0.1.0',
  date: '2026-11-23',
  paragraphs: ['The first one.'],
  changes: ['`start` & *Hold for 1 h* when x < y.', 'Windows open again.'],
};

const manifest: Manifest = {
  name: 'unhunch',
  version: '0.1.0',
  license: 'MIT',
  author: { name: 'R & D', email: 'r@example.org' },
  homepage: 'https://example.org',
  repository: 'https://example.org/code',
  bugs: 'https://example.org/code/issues',
};

const readme =
  '| ![A day](.github/pictures/status-light.png) | ![A week](.github/pictures/week.png) |\n![A move](.github/pictures/moves/a.webp)';

const written = (change: Partial<MetainfoOptions>) => metainfo({ spoken: [english], manifest, versions: [], readme, ...change });

type Translated = readonly ({ readonly '@xml:lang': string } | string)[];

describe('what software centres show of the app', () => {
  it('is said in every language', () => {
    const { component } = parser.parse(readFileSync(file(), 'utf8'));
    const localesOf = (texts: Translated) => new Set(texts.map((text) => (typeof text === 'string' ? undefined : text['@xml:lang'])));
    for (const texts of [component.summary, component.description.p, component.keywords.keyword]) {
      // Portugal and Africa read theirs too; Taiwan and Hong Kong do not read the Chinese ones.
      expect(localesOf(texts)).toEqual(new Set([undefined, 'de', 'es', 'fr', 'pt', 'ja', 'zh_CN', 'ar']));
    }
    expect(component.summary).toHaveLength(languages.length);
    expect(component.description.p).toHaveLength(3 * languages.length);
    // The same everywhere.
    expect(component.name).toBe('Unhunch');
  });

  it('is a summary without a full stop', () => {
    for (const [, text] of readFileSync(file(), 'utf8').matchAll(/<summary[^>]*>(.*)<\/summary>/g)) expect(text).toMatch(/[^.。]$/);
  });

  it('holds whatever a text may hold', () => {
    const about = { ...english.about, heading: 'A <b> & "c"' };
    const { component } = parser.parse(written({ spoken: [{ ...english, about }] }));
    expect(component.name).toBe('A <b> & "c"');
    expect(component.developer_name['#text']).toBe('R & D');
  });

  it('lists what was released, and nothing else', () => {
    const xml = written({ versions: [{ ...released, version: '0.2.0', date: null }, released] });
    expect(parser.parse(xml).component.releases).toEqual({
      release: {
        '@version': '0.1.0',
        '@date': '2026-11-23',
        description: { p: 'The first one.', ul: { li: ['start & Hold for 1 h when x < y.', 'Windows open again.'] } },
      },
    });
    expect(written({ versions: [{ ...released, date: null }] })).not.toContain('<release');
  });

  it('says where the project is', () => {
    expect(parser.parse(written({})).component.url).toEqual([
      { '@type': 'homepage', '#text': 'https://example.org' },
      { '@type': 'bugtracker', '#text': 'https://example.org/code/issues' },
      { '@type': 'help', '#text': 'https://example.org/code#questions' },
      { '@type': 'vcs-browser', '#text': 'https://example.org/code' },
    ]);
    expect(readFileSync(join(projectDir, 'README.md'), 'utf8')).toContain('\n## Questions\n');
  });

  it('shows the pictures of the README as they were at its version', () => {
    expect(parser.parse(written({})).component.screenshots.screenshot).toEqual([
      { '@type': 'default', caption: 'A day', image: 'https://example.org/code/raw/v0.1.0/.github/pictures/status-light.png' },
      { caption: 'A week', image: 'https://example.org/code/raw/v0.1.0/.github/pictures/week.png' },
    ]);
    expect(written({ readme: '# Unhunch' })).not.toContain('screenshot');
    const { component } = parser.parse(readFileSync(file(), 'utf8'));
    for (const { image } of component.screenshots.screenshot) {
      expect(existsSync(join(projectDir, image.replace(/^.*\/raw\/v[^/]+\//, '')))).toBe(true);
    }
  });

  it('lies where software centres look, in packages of each kind', () => {
    const place = 'share/metainfo/app.unhunch.Unhunch.metainfo.xml';
    for (const { fpm } of [packed.deb ?? {}, packed.rpm ?? {}]) expect(fpm).toEqual([`${file()}=/usr/${place}`]);
    expect(packed.flatpak?.files).toEqual([[file(), `/${place}`]]);
  });

  it.runIf(existsSync(validator)).each([
    ['as it is now', () => readFileSync(file(), 'utf8')],
    ['with a release', () => written({ versions: [released] })],
  ])('is taken by AppStream’s own validator %s', (_, xml) => {
    const validated = join(folder, 'validated.metainfo.xml');
    writeFileSync(validated, xml());
    const { stdout } = spawnSync(validator, ['validate', '--no-net', '--pedantic', validated], { encoding: 'utf8' });
    // The one is always said of our id, once it has read the file; the other only until there is a release.
    expect(stdout).toContain('cid-contains-uppercase-letter');
    const said = stdout.match(/^[EWIP]:.*/gm) ?? [];
    expect(said.filter((line) => !/cid-contains-uppercase-letter|releases-info-missing/.test(line))).toEqual([]);
  });
});
