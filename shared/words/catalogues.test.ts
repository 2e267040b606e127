import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogues.ts';
import { en } from './en/index.ts';
import { type LanguageTag, languages } from './languages.ts';

/** Written several to a line: one to a line they would be most of this file. */
const paths = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Texts that are right in both languages as they are, by their paths. */
const sameInBoth: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: [],
  de: paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 about.version composer.name historyPage.dayFacts
    moves.card.stance moves.sources.aaosRotatorCuff moves.sources.aaosShoulder routine.keys.2.0 routine.keys.3.0 routine.keys.4.0
    routine.keys.5.0 settings.names.routineId settings.themes.system shortcut.keys.Tab shortcut.modifiers.linux.Alt
    shortcut.modifiers.linux.Meta shortcut.modifiers.mac.Alt shortcut.modifiers.mac.Control shortcut.modifiers.mac.Meta
    shortcut.modifiers.windows.Alt shortcut.modifiers.windows.Meta spoken.sentence status.title status.tools status.totals.routineMs
    updates.title week.daysInARow week.hoursOn week.range
  `),
  es: paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 historyPage.dayFacts moves.sources.aaosRotatorCuff
    moves.sources.aaosShoulder routine.keys.2.0 routine.keys.3.0 routine.keys.4.0 routine.keys.5.0 shortcut.keys.Insert
    shortcut.keys.Tab shortcut.modifiers.linux.Alt shortcut.modifiers.linux.Control shortcut.modifiers.mac.Control
    shortcut.modifiers.windows.Alt shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta spoken.sentence status.title
    status.tools timeline.moment week.daysInARow week.hoursOn week.range
  `),
  fr: paths(`
    about.heading about.keys.everywhere.0.0 about.version about.views.licences composer.note composer.routines
    historyPage.facts.routineMs moment.today moves.card.stance moves.sources.aaosRotatorCuff moves.sources.aaosShoulder
    routine.keys.2.0 routine.keys.3.0 routine.keys.4.0 routineRefusals.manyRoutines settings.names.routineId
    settings.names.volumePercent settings.sections shortcut.keys.Tab shortcut.modifiers.linux.Alt
    shortcut.modifiers.linux.Control shortcut.modifiers.linux.Meta shortcut.modifiers.mac.Alt shortcut.modifiers.windows.Alt
    shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta spoken.sentence status.title status.tools
    status.totals.routineMs timeline.moment week.daysInARow week.hoursOn week.range
  `),
  'pt-BR': paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 composer.quoted historyPage.dayFacts moment.today
    moves.sources.aaosRotatorCuff moves.sources.aaosShoulder routine.keys.2.0 routine.keys.3.0 routine.keys.4.0 routine.keys.5.0
    settings.names.volumePercent shortcut.keys.Backspace shortcut.keys.Delete shortcut.keys.End shortcut.keys.Home
    shortcut.keys.Insert shortcut.keys.PageDown shortcut.keys.PageUp shortcut.keys.Return shortcut.keys.Tab
    shortcut.modifiers.linux.Alt shortcut.modifiers.linux.Control shortcut.modifiers.linux.Meta shortcut.modifiers.linux.Shift
    shortcut.modifiers.mac.Alt shortcut.modifiers.mac.Control shortcut.modifiers.mac.Meta shortcut.modifiers.mac.Shift
    shortcut.modifiers.windows.Alt shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta
    shortcut.modifiers.windows.Shift spoken.sentence status.title status.tools timeline.moment week.daysInARow week.hoursOn
    week.range
  `),
  ja: paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 moment.today routine.keys.2.0 routine.keys.3.0 routine.keys.4.0
    routine.keys.5.0 shortcut.keys.Backspace shortcut.keys.Delete shortcut.keys.End shortcut.keys.Home shortcut.keys.Insert
    shortcut.keys.PageDown shortcut.keys.PageUp shortcut.keys.Return shortcut.keys.Tab shortcut.modifiers.linux.Alt
    shortcut.modifiers.linux.Control shortcut.modifiers.linux.Meta shortcut.modifiers.linux.Shift shortcut.modifiers.mac.Alt
    shortcut.modifiers.mac.Control shortcut.modifiers.mac.Meta shortcut.modifiers.mac.Shift shortcut.modifiers.windows.Alt
    shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta shortcut.modifiers.windows.Shift status.title status.tools
    timeline.moment week.hoursOn
  `),
  'zh-CN': paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 composer.quoted moment.onWeekday moment.today routine.keys.2.0
    routine.keys.3.0 routine.keys.4.0 routine.keys.5.0 shortcut.keys.Backspace shortcut.keys.Delete shortcut.keys.End
    shortcut.keys.Home shortcut.keys.Insert shortcut.keys.PageDown shortcut.keys.PageUp shortcut.keys.Return shortcut.keys.Tab
    shortcut.modifiers.linux.Alt shortcut.modifiers.linux.Control shortcut.modifiers.linux.Meta shortcut.modifiers.linux.Shift
    shortcut.modifiers.mac.Alt shortcut.modifiers.mac.Control shortcut.modifiers.mac.Meta shortcut.modifiers.mac.Shift
    shortcut.modifiers.windows.Alt shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta shortcut.modifiers.windows.Shift
    status.title status.tools timeline.moment week.hoursOn week.range
  `),
  ar: paths(`
    about.heading about.keys.everywhere.0.0 about.keys.everywhere.3.0 historyPage.dayFacts moment.onWeekday moment.today
    routine.keys.2.0 routine.keys.3.0 routine.keys.4.0 routine.keys.5.0 shortcut.keys.Backspace shortcut.keys.Delete shortcut.keys.End
    shortcut.keys.Home shortcut.keys.Insert shortcut.keys.PageDown shortcut.keys.PageUp shortcut.keys.Return shortcut.keys.Tab
    shortcut.modifiers.linux.Alt shortcut.modifiers.linux.Control shortcut.modifiers.linux.Meta shortcut.modifiers.linux.Shift
    shortcut.modifiers.mac.Alt shortcut.modifiers.mac.Control shortcut.modifiers.mac.Meta shortcut.modifiers.mac.Shift
    shortcut.modifiers.windows.Alt shortcut.modifiers.windows.Control shortcut.modifiers.windows.Meta shortcut.modifiers.windows.Shift
    spoken.sentence status.title status.tools timeline.moment
  `),
};

/** Every text by its path: "status.snoozeFor", "tips.causes.0". */
function leaves(texts: object | string, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  return Object.entries(texts).flatMap(([key, text]) => leaves(text, path === '' ? key : `${path}.${key}`));
}

/** What a message takes: "count: plural", "overdue: select false|other|true". */
function argumentsOf(text: string): readonly string[] {
  return [...new Set(parse(text, { ignoreTag: true }).flatMap(argumentsIn))].sort();
}

function argumentsIn(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.argument:
      return [`${element.value}: text`];
    case TYPE.number:
      return [`${element.value}: number`];
    case TYPE.plural:
      return [`${element.value}: number`, ...within(element)];
    case TYPE.select:
      return [`${element.value}: select ${Object.keys(element.options).sort().join('|')}`, ...within(element)];
    default:
      return [];
  }
}

const within = ({ options }: { readonly options: Readonly<Record<string, { readonly value: MessageFormatElement[] }>> }) =>
  Object.values(options).flatMap(({ value }) => value.flatMap(argumentsIn));

/** What plurals lack of the categories of the language; one that only tells single numbers apart lacks none. */
function incompletePlurals(text: string, language: string): readonly string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const look = (element: MessageFormatElement): readonly string[] => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const deeper = Object.values(element.options).flatMap(({ value }) => value.flatMap(look));
    const given = Object.keys(element.options);
    const counts = element.type === TYPE.plural && given.some((key) => !key.startsWith('=') && key !== 'other');
    const missing = counts ? needed.filter((category) => !given.includes(category)) : [];
    return [...missing.map((category) => `${element.value}: ${category}`), ...deeper];
  };
  return parse(text, { ignoreTag: true }).flatMap(look);
}

const english = new Map(leaves(en));

describe.each(languages)('the texts in %s', async (language) => {
  const texts = leaves(await catalogueOf(language));

  it('are those that there are in English', () => {
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('say something', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual(leaves(en).filter(([, text]) => text.trim() === ''));
  });

  it('take what the English ones take', () => {
    const wrong = texts.filter(([path, text]) => `${argumentsOf(text)}` !== `${argumentsOf(english.get(path) ?? '')}`);
    expect(wrong).toEqual([]);
  });

  it('count as the language does', () => {
    expect(texts.flatMap(([path, text]) => incompletePlurals(text, language).map((missing) => `${path} ${missing}`))).toEqual([]);
  });

  it('have no straight apostrophe, which a message would take for its own', () => {
    expect(texts.filter(([, text]) => text.includes("'")).map(([path]) => path)).toEqual([]);
  });

  it('print nothing that they also select by, which would be marked as text of another direction', () => {
    const both = texts.filter(([, text]) => {
      const taken = argumentsOf(text);
      return taken.some((one) => one.endsWith(': text') && taken.some((other) => other.startsWith(one.replace('text', 'select'))));
    });
    expect(both).toEqual([]);
  });

  it.skipIf(language === 'en')('are translated, but for those that are the same in both', () => {
    const same = texts.filter(([path, text]) => /\p{L}/u.test(text) && text === english.get(path)).map(([path]) => path);
    expect(same.sort()).toEqual([...sameInBoth[language]].sort());
  });
});

describe('every text', () => {
  const rooms = ['shared', 'electron', 'renderer', 'build', 'e2e/gallery'];
  const root = join(import.meta.dirname, '../..');
  const sources = rooms
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|shared\/words\/[a-z]{2}(-[A-Z]{2})?\//.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  /** In one file something of each name on the path is read, or the record it lies in is gone through by key. */
  const isRead = (path: string): boolean => {
    const [area = '', ...keys] = path.split('.');
    return sources.some((source) => {
      if (!new RegExp(`\\b${area}\\b`).test(source)) return false;
      const byKey = [area, ...keys].findIndex((record) => new RegExp(`\\b${record}\\b[^\\n]{0,40}\\[`).test(source));
      const named = byKey === -1 ? keys : keys.slice(0, byKey);
      return named.every((key) => new RegExp(`[.{,]\\s*${key}\\b|'${key}'`).test(source) || /^\d+$/.test(key));
    });
  };

  it('is said somewhere', () => {
    expect([...english.keys()].filter((path) => !isRead(path))).toEqual([]);
  });
});
