import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../shared/words/languages.ts';
import { english } from '../shared/words/words.ts';
import type { VersionNotes } from './changelog.ts';
import { metainfo, metainfoFile } from './metainfo.ts';

const validator = '/usr/bin/appstreamcli';

let folder: string;
let packed: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unhunch-metainfo-'));
  const { deb, rpm } = await metainfoFile(folder);
  packed = [...(deb?.fpm ?? []), ...(rpm?.fpm ?? [])];
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
    const { component } = parser.parse(metainfo([{ ...english, about }], 'R & D', []));
    expect(component.name).toBe('A <b> & "c"');
    expect(component.developer_name['#text']).toBe('R & D');
  });

  it('lists what was released, and nothing else', () => {
    const xml = metainfo([english], 'Somebody', [{ ...released, version: '0.2.0', date: null }, released]);
    expect(parser.parse(xml).component.releases).toEqual({
      release: {
        '@version': '0.1.0',
        '@date': '2026-11-23',
        description: { p: 'The first one.', ul: { li: ['start & Hold for 1 h when x < y.', 'Windows open again.'] } },
      },
    });
    expect(metainfo([english], 'Somebody', [{ ...released, date: null }])).not.toContain('release');
  });

  it('lies where software centres look, in packages of either kind', () => {
    const part = `${file()}=/usr/share/metainfo/app.unhunch.Unhunch.metainfo.xml`;
    expect(packed).toEqual([part, part]);
  });

  it.runIf(existsSync(validator)).each([
    ['as it is now', () => readFileSync(file(), 'utf8')],
    ['with a release', () => metainfo([english], 'Somebody', [released])],
  ])('is taken by AppStream’s own validator %s', (_, xml) => {
    const written = join(folder, 'validated.metainfo.xml');
    writeFileSync(written, xml());
    const { stdout } = spawnSync(validator, ['validate', '--no-net', '--pedantic', written], { encoding: 'utf8' });
    // It always says this of our id, once it has read the file.
    expect(stdout).toContain('cid-contains-uppercase-letter');
    // Newer ones warn of a homepage, and there is none to name yet.
    expect(stdout.match(/^[EW]:.*/gm)?.filter((line) => !line.includes('url-homepage-missing')) ?? []).toEqual([]);
  });
});
