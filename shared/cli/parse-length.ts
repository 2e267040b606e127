import { type MinuteRange, parseDuration, parseTimeOfDay } from '../duration.ts';
import { holdLengths, pauseLengths } from '../lengths.ts';
import { quoted } from '../quoted.ts';
import { settingRanges } from '../settings.ts';
import type { Words } from '../words/words.ts';
import { type Invalid, invalid, refuseWords } from './invalid.ts';
import type { CliRequest, CommandName } from './request.ts';

type Args = readonly string[];

/** The commands that take a length, and the minutes it may have. */
const lengthRanges = {
  snooze: settingRanges.snoozeMinutes,
  pause: { min: 1, max: pauseLengths.longest },
  hold: { min: 1, max: holdLengths.longest },
} as const satisfies Readonly<Partial<Record<CommandName, MinuteRange>>>;

export type LengthCommand = keyof typeof lengthRanges;

const minuteMs = 60_000;

/** The shortest and the longest that a command takes. */
export function lengthsOf({ format }: Words, command: LengthCommand): { readonly shortest: string; readonly longest: string } {
  const { min, max } = lengthRanges[command];
  return { shortest: format.duration(min * minuteMs), longest: format.duration(max * minuteMs) };
}

export function parseSnooze(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'snooze' } };
  const length = readLength('snooze', word);
  if (length.kind === 'invalid') return length;
  return refuseWords('snooze', rest) ?? { kind: 'run', command: { type: 'snooze', minutes: length.minutes } };
}

export function parseHold(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'hold', minutes: holdLengths.usual } };
  const length = readLength('hold', word);
  if (length.kind === 'invalid') return length;
  return refuseWords('hold', rest) ?? { kind: 'run', command: { type: 'hold', minutes: length.minutes } };
}

export function parsePause(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return { kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: pauseLengths.usual } } };
  if (word === 'until') return parsePauseUntil(rest);
  if (rest.length === 0 && isTimeOrMorning(word)) {
    const meant = `pause until ${word.trim()}`;
    return invalid(({ cli }) => `${cli.notADuration({ word: quoted(word) })} ${cli.didYouMean({ meant })}`);
  }
  const length = readLength('pause', word);
  if (length.kind === 'invalid') return length;
  return refuseSecondEnd(rest) ?? { kind: 'run', command: { type: 'pause', end: { kind: 'for', minutes: length.minutes } } };
}

function parsePauseUntil(words: Args): CliRequest {
  const [word, ...rest] = words;
  if (word === undefined) return invalid(({ cli }) => cli.untilWhat);
  if (!isTimeOrMorning(word)) return invalid(({ cli }) => cli.notATime({ word: quoted(word) }));
  const minuteOfDay = parseTimeOfDay(word);
  const end = minuteOfDay === null ? ({ kind: 'morning' } as const) : ({ kind: 'at', minuteOfDay } as const);
  return refuseSecondEnd(rest) ?? { kind: 'run', command: { type: 'pause', end } };
}

function isTimeOrMorning(word: string): boolean {
  return word === 'tomorrow' || parseTimeOfDay(word) !== null;
}

function refuseSecondEnd([extra]: Args): CliRequest | null {
  return extra === undefined ? null : invalid((words) => `${words.cli.oneTooMany({ word: quoted(extra) })} ${takes(words, 'pause')}`);
}

type Length = { readonly kind: 'ok'; readonly minutes: number } | Invalid;

function readLength(command: LengthCommand, word: string): Length {
  const parsed = parseDuration(word, lengthRanges[command]);
  if (parsed.kind === 'ok') return parsed;
  return invalid((words) => {
    const says = parsed.kind === 'notADuration' ? words.cli.notADuration : words.cli.outOfRange;
    return `${says({ word: quoted(word) })} ${takes(words, command)}`;
  });
}

function takes(words: Words, command: LengthCommand): string {
  return words.cli.takes[command](lengthsOf(words, command));
}
