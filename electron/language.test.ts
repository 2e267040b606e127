import { expect, it } from 'vitest';
import { en } from '../shared/words/en/index.ts';
import { wordsOf } from '../shared/words/words.ts';
import { createLanguage } from './language.ts';

it('speaks from the first moment what was loaded before, until another is asked for and loaded', async () => {
  const first = wordsOf({ language: 'en', region: 'en-NZ' }, en);
  const told: string[] = [];
  const language = createLanguage({ first, preferred: ['en-US'], onChanged: ({ locale }) => told.push(locale.region) });
  expect(language.words()).toBe(first);
  const loading = language.speak(null);
  expect(language.words()).toBe(first);
  await loading;
  expect(language.words().locale.region).toBe('en-US');
  expect(told).toEqual(['en-US']);
});
