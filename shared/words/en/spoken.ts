import { assertNever } from '../../assert-never.ts';
import type { CueKey } from '../../routine/cue.ts';
import type { MoveId } from '../../routine/move.ts';
import type { Saying } from '../../routine/saying.ts';
import { easierWords } from './moves.ts';
import { routineWords } from './routine.ts';

export const spokenWords = { text: (saying: Saying): string => text(saying) } as const;

/** Where and how, before the first rep: short, so that it is over in time. The caption and the card have the rest. */
const how: Readonly<Record<MoveId, string>> = {
  shoulderRolls: 'Sit or stand tall, arms loose.',
  armCircles: 'Arms straight out to the sides.',
  neckTilts: 'Sit or stand, shoulders still.',
  catCow: 'Down on all fours, hands under shoulders, knees under hips.',
  seatedTwist: 'Down to the floor. Sit cross-legged and tall.',
  wallAngels: 'To the wall. Heels a little out, back and head on it.',
  childsPose: 'Down to the floor. Onto your heels, fold forward.',
  bladeSqueeze: 'Bend your elbows.',
};

function text(saying: Saying): string {
  switch (saying.kind) {
    case 'move':
      return moveText(saying);
    case 'cue':
      return cueText(saying);
    case 'number':
      return inWords(saying.number);
    case 'seconds':
      return `${inWords(saying.seconds)} seconds`;
    case 'lastOne':
      return 'Last one';
    case 'side':
      return routineWords.cue({ cue: 'otherWay', way: saying.way });
    case 'rest':
      return restText(saying);
    case 'end':
      return saying.isDone ? 'Done. Take one more easy breath.' : 'That is the end of the routine.';
    default:
      return assertNever(saying);
  }
}

function moveText({ move, easier, cue, isNext, length }: Extract<Saying, { readonly kind: 'move' }>): string {
  const name = isNext ? routineWords.next(move) : routineWords.moves[move];
  const place = cue === 'getReady' ? '' : ` ${caption(cue)}.`;
  switch (length) {
    case 'name':
      return `${name}.`;
    case 'place':
      return `${name}.${place}`;
    case 'how':
      return easier === null ? `${name}. ${how[move]}` : `${name}.${place} ${easierWords[easier]}.`;
  }
}

/** Cues that take a side into their own words; the others name it behind. */
const turning: readonly CueKey[] = ['tiltOver', 'turn'];

function cueText({ cue, way, breath }: Extract<Saying, { readonly kind: 'cue' }>): string {
  const isSide = way === 'left' || way === 'right';
  const side = !isSide ? '' : turning.includes(cue) ? ` ${way}` : `, ${way} side`;
  return `${caption(cue)}${side}${breath === null ? '' : ` and breathe ${breath}`}`;
}

function restText({ seconds, next }: Extract<Saying, { readonly kind: 'rest' }>): string {
  const length = seconds === null ? '' : `, ${inWords(seconds)} seconds`;
  return `Rest${length}.${next === null ? '' : ` ${routineWords.next(next)}.`}`;
}

const caption = (cue: CueKey): string => routineWords.cue({ cue, way: 'both' });

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** As it is said, since that is what takes the time. */
function inWords(number: number): string {
  if (number >= 100)
    return number % 100 === 0
      ? `${inWords(number / 100)} hundred`
      : `${inWords(Math.floor(number / 100))} hundred ${inWords(number % 100)}`;
  if (number < small.length) return small[number] ?? String(number);
  const rest = number % 10;
  return `${tens[Math.floor(number / 10)]}${rest === 0 ? '' : `-${small[rest]}`}`;
}
