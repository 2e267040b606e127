import { describe, expect, test } from 'vitest';
import type { Locale } from '../words/languages.ts';
import { chosenVoice, localVoices, type SystemVoice } from './voice-choice.ts';

const voice = (name: string, lang: string, more: Partial<SystemVoice> = {}): SystemVoice => ({
  name,
  lang,
  localService: true,
  default: false,
  ...more,
});
const anna = voice('Anna', 'de-DE', { default: true });
const daniel = voice('Daniel', 'en-GB');
const alex = voice('Alex', 'en_US');
const cloud = voice('Cloud', 'en-GB', { localService: false, default: true });

const british: Locale = { language: 'en', region: 'en-GB' };

describe('the voice to speak with', () => {
  test('is the one that was chosen', () => {
    expect(chosenVoice([{ ...daniel, default: true }, alex], 'Alex', british)).toBe(alex);
  });

  test('is the language’s while the chosen one is gone, or speaks another language', () => {
    expect(chosenVoice([anna, alex, daniel], 'Karen', british)).toBe(daniel);
    expect(chosenVoice([anna, alex, daniel], 'Anna', british)).toBe(daniel);
  });

  test('is the system’s default where that speaks the language', () => {
    expect(chosenVoice([daniel, { ...alex, default: true }], null, british)).toMatchObject({ name: 'Alex' });
  });

  test('speaks the language in another country’s way rather than another language', () => {
    expect(chosenVoice([anna, alex], null, british)).toBe(alex);
  });

  test('is never one that sends the words away, and none rather than one of another language', () => {
    expect(chosenVoice([cloud, anna], null, british)).toBeNull();
    expect(chosenVoice([cloud], 'Cloud', british)).toBeNull();
    expect(chosenVoice([], null, british)).toBeNull();
  });

  test('is known by its language however the system writes that, even in a way that is no language tag', () => {
    const written = ['x', 'cmn', 'EN_gb'].map((lang) => voice(lang, lang));
    expect(chosenVoice(written, null, british)).toMatchObject({ lang: 'EN_gb' });
  });
});

test('voices to choose from are local, of the language, once each, by name', () => {
  expect(localVoices([anna, daniel, cloud, alex, daniel], british).map(({ name }) => name)).toEqual(['Alex', 'Daniel']);
});

test('of a voice and its disguises only the plain one is there to choose', () => {
  const plain = voice('English (America) espeak-ng', 'en-US');
  const disguised = [voice('English (America)+Auntie espeak-ng', 'en-US'), voice('English (America)+Half-Life espeak-ng', 'en-US')];
  expect(localVoices([...disguised, plain, voice('Ann+Bob', 'en-US')], british).map(({ name }) => name)).toEqual([
    'Ann+Bob',
    'English (America) espeak-ng',
  ]);
});
