import { assertNever } from '../../../shared/assert-never.ts';
import { isUnsaid } from '../../../shared/routine/cue.ts';
import { isWhole, type Player } from '../../../shared/routine/player.ts';
import { type Moment, type Segment, segmentIndexAt, type Timeline } from '../../../shared/routine/timeline.ts';
import { cueWords, hintWords } from '../../../shared/words/routine.ts';
import type { Words } from '../../../shared/words/words.ts';

/** Numbers of quick reps are said at most this often. */
const numberEveryMs = 2500;

/** What a screen reader says of a routine: what to do, which side, which rep; no countdown, and nothing twice. */
export function spokenOf(words: Words, player: Player, timeline: Timeline, moment: Moment): string {
  const { routine } = words;
  switch (player.status) {
    case 'playing':
      return moment.segment.part === 'rep'
        ? repSpoken(words, timeline, segmentIndexAt(timeline, moment.segment.startMs))
        : stretchSpoken(words, moment);
    case 'paused':
      return routine.paused;
    case 'finished':
      return isWhole(player, timeline) ? routine.done : routine.stoppedTitle;
    case 'stopped':
      return routine.stoppedTitle;
    case 'hurt':
      return routine.hurtTitle;
    default:
      return assertNever(player.status);
  }
}

function stretchSpoken(words: Words, { segment, step }: Moment): string {
  const { routine, moves, spoken } = words;
  const cue = cueWords(words, segment);
  const name = moves.names[step.move.id];
  const sentences = (...parts: readonly string[]): string =>
    parts.map((text) => (/\p{Sentence_Terminal}$/u.test(text) ? text : spoken.sentence({ text }))).join(' ');
  switch (segment.part) {
    case 'between':
      return sentences(cue, routine.next({ move: name }));
    case 'leadIn': {
      const first = segment.step === 0 ? [moves.cautions.stretchNotPain] : [];
      return sentences(...first, name, cue, step.note || hintWords(words, step.move.id, step.dose.easier));
    }
    case 'rest':
      return sentences(cue, routine.setOf({ set: segment.set, sets: step.dose.sets }));
    default:
      return cue;
  }
}

/** A cue is said where it changes and a number where a rep begins; what has neither leaves what was said before. */
function repSpoken(words: Words, timeline: Timeline, index: number): string {
  const segment = timeline.segments[index];
  const step = segment && timeline.steps[segment.step];
  if (!segment || !step) return '';
  const before = timeline.segments[index - 1];
  const isFirst = before === undefined || !isSamePass(before, segment);
  const { reps, pacePercent } = step.dose;
  const passPhases = step.move.passes.find(({ way }) => way === segment.way)?.phases ?? [];
  const repMs = (passPhases.reduce((sum, { seconds }) => sum + seconds, 0) * 100_000) / pacePercent;
  const isCounted = reps > 1 && (isFirst || before.rep !== segment.rep) && (segment.rep - 1) % Math.ceil(numberEveryMs / repMs) === 0;
  const isNewCue = !isUnsaid(segment.cue) && (isFirst || before.cue !== segment.cue);
  const { read } = words.spoken;
  const said = { cue: cueWords(words, segment), way: isFirst ? segment.way : 'both', rep: segment.rep };
  if (isNewCue) return isCounted ? read.cueAndRep(said) : read.cue(said);
  return isCounted ? words.format.number(segment.rep) : repSpoken(words, timeline, index - 1);
}

const isSamePass = (one: Segment, other: Segment): boolean =>
  one.part === other.part && one.step === other.step && one.set === other.set && one.pass === other.pass;
