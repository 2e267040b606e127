import { describe, expect, it } from 'vitest';
import { localeFor } from './languages.ts';

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

  it('is read from tags as systems write them', () => {
    expect(localeFor(null, ['en_US.UTF-8'])).toEqual({ language: 'en', region: 'en-US' });
  });
});
