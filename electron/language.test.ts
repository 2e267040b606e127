import { expect, it } from 'vitest';
import { en } from '../shared/words/en/index.ts';
import { english, type Words } from '../shared/words/words.ts';
import { wordsOf } from '../shared/words/words-of.ts';
import { createLanguage, type Language } from './language.ts';

it('speaks from the first moment what was loaded before, until another is asked for and loaded', async () => {
  const first = wordsOf({ language: 'en', region: 'en-NZ' }, en);
  const told: string[] = [];
  const language = createLanguage({
    first,
    preferred: ['en-US'],
    onChanged: ({ locale }) => told.push(locale.region),
    log: { warn: () => undefined },
  });
  expect(language.words()).toBe(first);
  const loading = language.speak(null);
  expect(language.words()).toBe(first);
  await loading;
  expect(language.words().locale.region).toBe('en-US');
  expect(told).toEqual(['en-US']);
});

function speaker(preferred: readonly string[]): { readonly language: Language; readonly told: readonly string[] } {
  const told: string[] = [];
  const onChanged = ({ locale }: Words): void => void told.push(locale.region);
  return { language: createLanguage({ first: english, preferred, onChanged, log: { warn: () => undefined } }), told };
}

it('what is spoken already is not told of again', async () => {
  const { language, told } = speaker(['en-GB']);
  await language.speak(null);
  await language.speak('en');
  expect(language.words()).toBe(english);
  await language.speak('de');
  await language.speak('de');
  expect(told).toEqual(['de']);
});

it('the language that was asked for last is spoken, whichever is loaded last', async () => {
  const { language, told } = speaker(['en-GB']);
  await Promise.all([language.speak('de'), language.speak('ja'), language.speak('fr')]);
  expect(told).toEqual(['fr']);
  await language.speak(null);
  expect(language.words().locale).toEqual({ language: 'en', region: 'en-GB' });
});
