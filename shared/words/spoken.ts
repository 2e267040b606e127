import { assertNever } from '../assert-never.ts';
import type { CueKey } from '../routine/cue.ts';
import type { Saying } from '../routine/saying.ts';
import { cueWords } from './routine.ts';
import type { Words } from './words.ts';

/** What the voice says. Numbers are digits: a voice reads them in its language. */
export function spokenWords(words: Words, saying: Saying): string {
  // The marks that keep names apart on a screen are nothing to be read aloud.
  return wordsFor(words, saying).replaceAll(/[\u2066-\u2069]/g, '');
}

function wordsFor(words: Words, saying: Saying): string {
  const { spoken, routine, format } = words;
  switch (saying.kind) {
    case 'move':
      return moveWords(words, saying);
    case 'cue':
      return spokenCue(words, saying);
    case 'number':
      return format.number(saying.number);
    case 'seconds':
      return spoken.seconds({ seconds: saying.seconds });
    case 'lastOne':
      return spoken.lastOne;
    case 'side':
      return routine.otherWay[saying.way];
    case 'rest':
      return restWords(words, saying);
    case 'end':
      return saying.isDone ? spoken.done : spoken.ended;
    default:
      return assertNever(saying);
  }
}

function moveWords(
  { spoken, moves, routine }: Words,
  { move, easier, cue, isNext, length }: Extract<Saying, { readonly kind: 'move' }>,
): string {
  const name = moves.names[move];
  const named = isNext ? spoken.next({ move: name }) : spoken.sentence({ text: name });
  const place = cue === 'getReady' || cue === 'otherWay' ? [] : [spoken.sentence({ text: routine.cues[cue] })];
  switch (length) {
    case 'name':
      return named;
    case 'place':
      return [named, ...place].join(' ');
    case 'how':
      return [named, ...(easier === null ? [spoken.how[move]] : [...place, spoken.sentence({ text: moves.easier[easier] })])].join(' ');
  }
}

function spokenCue(words: Words, { cue, way, breath }: Extract<Saying, { readonly kind: 'cue' }>): string {
  const { cues } = words.spoken;
  return hasSpoken(cues, cue) ? cues[cue]({ way, breath: breath ?? 'free' }) : cueWords(words, { cue, way: 'both' });
}

const hasSpoken = <T extends object>(cues: T, cue: CueKey): cue is Extract<CueKey, keyof T> => cue in cues;

function restWords({ spoken, moves }: Words, { seconds, next }: Extract<Saying, { readonly kind: 'rest' }>): string {
  const rest = seconds === null ? spoken.rest : spoken.restFor({ seconds });
  return next === null ? rest : `${rest} ${spoken.next({ move: moves.names[next] })}`;
}
