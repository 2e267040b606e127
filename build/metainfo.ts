import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Builder from 'fast-xml-builder';
import { appId } from '../shared/app-id.ts';
import type { Words } from '../shared/words/words.ts';
import { readChangelog, type VersionNotes } from './changelog.ts';
import { category, everyLanguage, localeOf, summaryOf } from './desktop-entry.ts';
import { installing, type Manifest, type Packed, projectManifest, projectText } from './packed.ts';

export type MetainfoOptions = {
  /** The languages, the one first that all others fall back to. */
  readonly spoken: readonly Words[];
  readonly manifest: Manifest;
  readonly versions: readonly VersionNotes[];
  /** Its pictures are shown, with what they are called there. */
  readonly readme: string;
};

/** What software centres show of the app. https://www.freedesktop.org/software/appstream/docs/chap-Metadata.html */
export function metainfo({ spoken, manifest, versions, readme }: MetainfoOptions): string {
  const releases = versions.flatMap((notes) => (notes.date === null ? [] : [release(notes, notes.date)]));
  const component = {
    '@type': 'desktop-application',
    id: appId,
    metadata_license: 'MIT',
    project_license: 'MIT',
    // Older readers know no other element for it.
    developer_name: { '@translate': 'no', '#text': manifest.author.name },
    name: inEveryLanguage(spoken, ({ about }) => [about.heading]),
    summary: inEveryLanguage(spoken, (words) => [summaryOf(words)]),
    description: { p: inEveryLanguage(spoken, ({ welcome, about }) => [welcome.helloLead, about.privacy.leaves, about.privacy.kept]) },
    launchable: { '@type': 'desktop-id', '#text': `${appId}.desktop` },
    url: addresses(manifest),
    ...screenshots(readme, manifest),
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
  const name = `${appId}.metainfo.xml`;
  const file = join(folder, name);
  const xml = metainfo({
    spoken: await everyLanguage(),
    manifest: await projectManifest(),
    versions: readChangelog(await projectText('CHANGELOG.md')),
    readme: await projectText('README.md'),
  });
  await writeFile(file, xml);
  const place = `share/metainfo/${name}`;
  return { ...installing([{ file, deb: `/usr/${place}`, rpm: `/usr/${place}` }]), flatpak: { files: [[file, `/${place}`]] } };
}

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

function addresses({ homepage, repository, bugs }: Manifest) {
  const help = `${repository}#questions`;
  return Object.entries({ homepage, bugtracker: bugs, help, 'vcs-browser': repository }).map(([type, address]) => ({
    '@type': type,
    '#text': address,
  }));
}

/** As they were at this version. */
function screenshots(readme: string, { repository, version }: Manifest) {
  const pictures = [...readme.matchAll(/!\[([^\]]+)\]\((\.github\/pictures\/[\w-]+\.png)\)/g)];
  const screenshot = pictures.map(([, caption, path], index) => ({
    ...(index === 0 ? { '@type': 'default' } : {}),
    caption,
    image: `${repository}/raw/v${version}/${path}`,
  }));
  return screenshot.length > 0 ? { screenshots: { screenshot } } : {};
}

function release({ version, paragraphs, changes }: VersionNotes, date: string) {
  const description = { p: paragraphs.map(unmarked), ...(changes.length > 0 ? { ul: { li: changes.map(unmarked) } } : {}) };
  return { '@version': version, '@date': date, ...(paragraphs.length + changes.length > 0 ? { description } : {}) };
}

/** Without what Markdown marks. */
function unmarked(text: string): string {
  return text.replaceAll(/`([^`]+)`|\*([^*]+)\*/g, '$1$2');
}
