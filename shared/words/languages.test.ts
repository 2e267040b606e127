import { describe, expect, it } from 'vitest';
import { catalogueOf } from './catalogues.ts';
import { type Locale, localeFor } from './languages.ts';
import { type Load, loadWords } from './load-words.ts';
import { english } from './words.ts';

describe('the language to speak', () => {
  it('is the one that was chosen, with the clocks of the user’s own region of it', () => {
    expect(localeFor('en', ['de-AT', 'en-US', 'en-GB'])).toEqual({ language: 'en', region: 'en-US' });
    expect(localeFor('en', ['de-AT'])).toEqual({ language: 'en', region: 'en' });
  });

  it('is English where the system prefers none that there is, or names none at all', () => {
    for (const preferred of [[], ['C'], ['C.UTF-8', 'POSIX'], ['tlh'], ['', '--', 'x'.repeat(300)]]) {
      expect(localeFor(null, preferred)).toEqual({ language: 'en', region: 'en' });
    }
  });

  it.each([
    ['de', ['de-CH', 'de-AT', 'gsw-CH']],
    ['es', ['es-419', 'es-MX', 'es-US', 'ca-ES', 'gl-ES']],
    ['fr', ['fr-CA', 'fr-CH', 'fr-BE']],
    ['ja', ['ja-JP']],
    ['zh-CN', ['zh', 'zh-SG', 'zh-Hans-HK', 'cmn-CN']],
    ['ar', ['ar-EG', 'ar-SA', 'ar-MA', 'ar-AE', 'ar-001']],
    ['en', ['en-AU', 'en-IN', 'en-US']],
  ])('is %s for all who read it, wherever they live', (language, readers) => {
    for (const tag of readers) expect(localeFor(null, [tag]).language).toBe(language);
  });

  it('is Brazilian Portuguese in Portugal and Africa too, with their own dates', () => {
    for (const tag of ['pt-PT', 'pt-AO', 'pt-MZ']) expect(localeFor(null, [tag])).toEqual({ language: 'pt-BR', region: tag });
  });

  it('is never Simplified Chinese for readers of Traditional, but what they prefer next, or English', () => {
    for (const tag of ['zh-TW', 'zh_HK.UTF-8', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'yue-HK']) {
      expect(localeFor(null, [tag])).toEqual({ language: 'en', region: 'en' });
      expect(localeFor(null, [tag, 'ja-JP'])).toEqual({ language: 'ja', region: 'ja-JP' });
    }
  });

  it('that was chosen has no dates in another script', () => {
    expect(localeFor('zh-CN', ['zh-TW'])).toEqual({ language: 'zh-CN', region: 'zh-CN' });
    expect(localeFor('zh-CN', ['zh-Hant-TW', 'zh-Hans-SG'])).toEqual({ language: 'zh-CN', region: 'zh-Hans-SG' });
  });

  it('is read from tags as systems write them', () => {
    expect(localeFor(null, ['en_US.UTF-8'])).toEqual({ language: 'en', region: 'en-US' });
  });
});

it('a language whose file is missing or damaged leaves English, with the dates of the region', async () => {
  const german: Locale = { language: 'de', region: 'de-AT' };
  expect((await loadWords(german, catalogueOf)).locale).toEqual(german);
  const damaged: Load = (language) =>
    language === 'de' ? Promise.reject(new SyntaxError('Unexpected end of input')) : catalogueOf(language);
  const { locale, general } = await loadWords(german, damaged);
  expect(locale).toEqual({ language: 'en', region: 'de-AT' });
  expect(general).toEqual(english.general);
});
