import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Builder from 'fast-xml-builder';
import type { Words } from '../shared/words/words.ts';
import { readChangelog, type VersionNotes } from './changelog.ts';
import { category, everyLanguage, localeOf, summaryOf } from './desktop-entry.ts';
import { installing, type Packed, projectText } from './packed.ts';

/** What software centres show of the app. https://www.freedesktop.org/software/appstream/docs/chap-Metadata.html */
export function metainfo(spoken: readonly Words[], developer: string, versions: readonly VersionNotes[]): string {
  const releases = versions.flatMap((notes) => (notes.date === null ? [] : [release(notes, notes.date)]));
  const component = {
    '@type': 'desktop-application',
    id,
    metadata_license: 'MIT',
    project_license: 'MIT',
    // Older readers know no other element for it.
    developer_name: { '@translate': 'no', '#text': developer },
    name: inEveryLanguage(spoken, ({ about }) => [about.heading]),
    summary: inEveryLanguage(spoken, (words) => [summaryOf(words)]),
    description: { p: inEveryLanguage(spoken, ({ welcome, about }) => [welcome.helloLead, about.privacy.leaves, about.privacy.kept]) },
    launchable: { '@type': 'desktop-id', '#text': 'unhunch.desktop' },
    categories: { category },
    keywords: { keyword: inEveryLanguage(spoken, ({ desktopEntry }) => desktopEntry.keywords.split(';').filter((word) => word !== '')) },
    provides: { binary: 'unhunch' },
    supports: { control: ['keyboard', 'pointing'] },
    // What a small display has at least, in logical pixels.
    recommends: { display_length: { '@compare': 'ge', '#text': 360 } },
    content_rating: { '@type': 'oars-1.1' },
    ...(releases.length > 0 ? { releases: { release: releases } } : {}),
  };
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, component });
}

/** Writes it, and gives the parts of packages that install it. */
export async function metainfoFile(folder: string): Promise<Packed> {
  await mkdir(folder, { recursive: true });
  const { author }: { readonly author: string } = JSON.parse(await projectText('package.json'));
  const name = `${id}.metainfo.xml`;
  await writeFile(join(folder, name), metainfo(await everyLanguage(), author, readChangelog(await projectText('CHANGELOG.md'))));
  const place = `/usr/share/metainfo/${name}`;
  return installing([{ file: join(folder, name), deb: place, rpm: place }]);
}

const id = 'app.unhunch.Unhunch';

const builder = new Builder({ attributeNamePrefix: '@', ignoreAttributes: false, format: true, suppressEmptyNode: true });

type Text = { readonly '#text': string; readonly '@xml:lang'?: string };

/** A text that is the same in a language as in the first, such as a name, is not repeated. */
function inEveryLanguage(spoken: readonly Words[], textsOf: (words: Words) => readonly string[]): readonly Text[] {
  const [first] = spoken;
  const original = first === undefined ? [] : textsOf(first);
  return spoken.flatMap((words) => {
    const locale = localeOf(words.locale.language);
    const texts = textsOf(words);
    if (locale === undefined) return texts.map((text) => ({ '#text': text }));
    return texts.join('\n') === original.join('\n') ? [] : texts.map((text) => ({ '@xml:lang': locale, '#text': text }));
  });
}

function release({ version, paragraphs, changes }: VersionNotes, date: string) {
  const description = { p: paragraphs.map(unmarked), ...(changes.length > 0 ? { ul: { li: changes.map(unmarked) } } : {}) };
  return { '@version': version, '@date': date, ...(paragraphs.length + changes.length > 0 ? { description } : {}) };
}

/** Without what Markdown marks. */
function unmarked(text: string): string {
  return text.replaceAll(/`([^`]+)`|\*([^*]+)\*/g, '$1$2');
}
