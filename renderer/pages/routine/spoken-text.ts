import { assertNever } from '../../../shared/assert-never.ts';
import { isWhole, type Player } from '../../../shared/routine/player.ts';
import { type Moment, type Segment, segmentIndexAt, type Timeline } from '../../../shared/routine/timeline.ts';
import { cautionWords } from '../../../shared/words/en/moves.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';

/** Numbers of quick reps are said at most this often. */
const numberEveryMs = 2500;

/** What a screen reader says of a routine: what to do, which side, which rep; no countdown, and nothing twice. */
export function spokenOf(player: Player, timeline: Timeline, moment: Moment): string {
  switch (player.status) {
    case 'playing':
      return moment.segment.part === 'rep' ? repSpoken(timeline, segmentIndexAt(timeline, moment.segment.startMs)) : stretchSpoken(moment);
    case 'paused':
      return words.paused;
    case 'finished':
      return isWhole(player, timeline) ? words.done : words.stoppedTitle;
    case 'stopped':
      return words.stoppedTitle;
    case 'hurt':
      return words.hurtTitle;
    default:
      return assertNever(player.status);
  }
}

function stretchSpoken({ segment, step }: Moment): string {
  const cue = words.cue(segment);
  switch (segment.part) {
    case 'between':
      return sentences(cue, words.next(step.move.id));
    case 'leadIn':
      return sentences(
        segment.step === 0 && cautionWords.stretchNotPain,
        words.moves[step.move.id],
        cue,
        step.note || words.hint(step.move.id, step.dose.easier),
      );
    case 'rest':
      return sentences(cue, words.setOf(segment.set, step.dose.sets));
    default:
      return cue;
  }
}

/** A cue is said where it changes and a number where a rep begins; what has neither leaves what was said before. */
function repSpoken(timeline: Timeline, index: number): string {
  const segment = timeline.segments[index];
  const step = segment && timeline.steps[segment.step];
  if (!segment || !step) return '';
  const before = timeline.segments[index - 1];
  const isFirst = before === undefined || !isSamePass(before, segment);
  const { reps, pacePercent } = step.dose;
  const passPhases = step.move.passes.find(({ way }) => way === segment.way)?.phases ?? [];
  const repMs = (passPhases.reduce((sum, { seconds }) => sum + seconds, 0) * 100_000) / pacePercent;
  const isCounted = reps > 1 && (isFirst || before.rep !== segment.rep) && (segment.rep - 1) % Math.ceil(numberEveryMs / repMs) === 0;
  const parts = [
    (isFirst || before.cue !== segment.cue) && words.cue(segment),
    isFirst && words.side(segment.way),
    isCounted && String(segment.rep),
  ].filter((part) => part !== false && part !== null);
  return parts.length === 0 ? repSpoken(timeline, index - 1) : parts.join(', ');
}

const isSamePass = (one: Segment, other: Segment): boolean =>
  one.part === other.part && one.step === other.step && one.set === other.set && one.pass === other.pass;

const sentences = (...parts: readonly (string | false)[]): string =>
  parts
    .filter((part) => part !== false && part !== '')
    .map((part) => (/[.!?]$/.test(String(part)) ? part : `${part}.`))
    .join(' ');
