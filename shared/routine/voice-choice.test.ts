import { describe, expect, test } from 'vitest';
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

describe('the voice to speak with', () => {
  test('is the one that was chosen, whatever its language', () => {
    expect(chosenVoice([daniel, alex, anna], 'Anna', 'en-GB')).toBe(anna);
  });

  test('is the language’s while the chosen one is gone', () => {
    expect(chosenVoice([anna, alex, daniel], 'Karen', 'en-GB')).toBe(daniel);
  });

  test('is the system’s default where that speaks the language', () => {
    expect(chosenVoice([daniel, { ...alex, default: true }], null, 'en-GB')).toMatchObject({ name: 'Alex' });
  });

  test('speaks the language in another country’s way rather than another language', () => {
    expect(chosenVoice([anna, alex], null, 'en-GB')).toBe(alex);
  });

  test('is never one that sends the words away, and none rather than one of another language', () => {
    expect(chosenVoice([cloud, anna], null, 'en-GB')).toBeNull();
    expect(chosenVoice([cloud], 'Cloud', 'en-GB')).toBeNull();
    expect(chosenVoice([], null, 'en-GB')).toBeNull();
  });
});

test('voices to choose from are local, once each, by name, those of the language first', () => {
  expect(localVoices([anna, daniel, cloud, alex, daniel], 'en-GB').map(({ name }) => name)).toEqual(['Alex', 'Daniel', 'Anna']);
});

test('of a voice and its disguises only the plain one is there to choose', () => {
  const plain = voice('English (America) espeak-ng', 'en-US');
  const disguised = [voice('English (America)+Auntie espeak-ng', 'en-US'), voice('English (America)+Half-Life espeak-ng', 'en-US')];
  expect(localVoices([...disguised, plain, voice('Ann+Bob', 'en-US')], 'en-GB').map(({ name }) => name)).toEqual([
    'Ann+Bob',
    'English (America) espeak-ng',
  ]);
});
