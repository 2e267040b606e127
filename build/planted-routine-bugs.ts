import { bug, type PlantedBug } from './planted-bug.ts';

/** Faults of the player and of the figure. */
export const plantedRoutineBugs: readonly PlantedBug[] = [
  bug(
    'routine/player',
    'time counts while the routine is paused',
    "player.status === 'playing' ? elapsed(player, event.ms, timeline) : player",
    'elapsed(player, event.ms, timeline)',
  ),
  bug('routine/player', 'a machine that slept has done the exercise', 'Math.min(Math.max(ms, 0), longestFrameMs)', 'Math.max(ms, 0)'),
  bug(
    'routine/player',
    'a skipped move counts as played',
    'return after ? { ...player, positionMs: after.startMs }',
    'return after ? { ...player, reachedMs: player.reachedMs.map((ms, i) => (i === segment.step ? after.startMs : ms)), positionMs: after.startMs }',
  ),
  bug('routine/player', 'getting ready counts as exercise', "segment.step === index && segment.part === 'rep'", 'segment.step === index'),
  bug(
    'routine/player',
    'a rep begun is a rep done',
    'last.filter(({ endMs }) => endMs <= reached)',
    'last.filter(({ startMs }) => startMs < reached)',
  ),
  bug('routine/player', 'an ended routine can be played on', 'if (hasEnded(player)) return player;', ''),
  bug(
    'routine/player',
    'back always goes to the move before',
    'positionMs - step.startMs <= restartsAfterMs',
    'positionMs >= step.startMs',
  ),
  bug(
    'routine/timeline',
    'the pace stretches the holds too',
    "return kind === 'motion' ? (seconds * 100) / pacePercent : seconds;",
    'return (seconds * 100) / pacePercent;',
  ),
  bug(
    'routine/timeline',
    'a hold is as long as the move says, whatever its dose',
    "if (kind === 'hold' && holdSeconds !== null) return holdSeconds;",
    '',
  ),
  bug(
    'routine/timeline',
    'one side asked for, both are played',
    "move.passes.filter(({ way }) => dose.way === 'both' || way === dose.way)",
    'move.passes',
  ),
  bug('routine/timeline', 'there is a rest before the first move', 'index > 0 ? routine.restSeconds : 0', 'routine.restSeconds'),
  bug(
    'routine/timeline',
    'no rest between two sets',
    "else if (set > 1) pass('rest', 'restBetween', set, index, dose.restSeconds, entryOf(side), 'change');",
    '',
  ),
  bug(
    'routine/timeline',
    'the countdown ends at zero',
    'Math.max(1, Math.ceil((segment.endMs - position) / 1000))',
    'Math.floor((segment.endMs - position) / 1000)',
  ),
  bug('routine/timeline', 'the end is silent', "tones: [...tones, { atMs: now, tone: 'end' }]", 'tones'),
  bug('routine/breath', 'the lungs are full before a breath in', "wanted: breath === 'in' ? 0 : 1", "wanted: breath === 'in' ? 1 : 0"),
  bug(
    'routine/no-floor',
    'no floor today takes moves at the wall with it',
    "needs(step, 'floor') && (steps[index]?.playedMs ?? 0) === 0 ? []",
    'step.move.equipment.length > 0 && (steps[index]?.playedMs ?? 0) === 0 ? []',
  ),
  bug('routine/no-floor', 'no floor today forgets what was played on it', '(steps[index]?.playedMs ?? 0) === 0 ? []', 'true ? []'),
  bug(
    'routine/no-floor',
    'no floor today begins the move anew',
    'positionMs: moved(now, player.positionMs)',
    'positionMs: moved(now, timeline.steps[now]?.startMs ?? 0)',
  ),
  bug(
    'routine/no-floor',
    'a rest that falls away with no floor today counts as exercise',
    'Math.max(startMs, endMs + ms - (timeline.steps[old]?.endMs ?? 0))',
    'Math.min(endMs, startMs + ms - (timeline.steps[old]?.startMs ?? 0))',
  ),
  bug('routine/progress', 'a longer hold that was taken is offered again at once', '|| lastDoseMs !== asked.exerciseMs', ''),
  bug('routine/routine-book', 'a new routine gets the id of one that was deleted', 'let made = nowMs;', 'let made = plans.length;'),
  bug(
    'sitting/routine-run',
    'asked for another routine, it shows the one that runs',
    'id !== undefined && id !== state.routine.id',
    'false',
  ),
  bug(
    'routine/move',
    'a dose may be as large as anyone asks',
    'Math.min(range.max, Math.max(range.min, Math.round(value)))',
    'Math.max(range.min, Math.round(value))',
  ),
];
