import { assertNever } from '../assert-never.ts';
import type { PauseEnd } from '../command.ts';
import { formatTimeOfDay } from '../duration.ts';
import { detectedHolds } from '../hold.ts';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import type { Entry } from './entry.ts';
import type { Fact, StateCommand } from './fact.ts';
import type { Effect, State } from './model.ts';
import type { Recording, Told } from './recording.ts';
import { replay } from './recording.ts';
import { quietWorld, snapshotOf } from './snapshot.ts';
import type { Stamp } from './stamp.ts';

/**
 * A recording lived through again, for people: one line for each fact that did something, with its time of day, how
 * long after the beginning it was, what was told, and what came of it; at the end why the state is what it is.
 */
export function storyOf(recording: Recording): readonly string[] {
  const { first } = recording;
  const story = replay(recording);
  const settings = story[0]?.heard.settings ?? defaultSettings;
  const end = story.at(-1)?.state ?? first;
  const head = ({ stamp, t }: State): string => `${timeText(stamp)} ${`+${clockText(t - first.t)}`.padStart(8)}  `;
  const why = (state: State, then: Settings): string => head(state) + whyOf(english, snapshotOf(state, then, quietWorld));
  const told = story.flatMap((each, index) => {
    const before = story[index - 1];
    const texts = [settingsText(before?.heard.settings ?? settings, each.heard.settings), factLine(before?.state ?? first, each)];
    return texts.filter((text) => text !== '').map((text) => head(each.state) + text);
  });
  return [
    `${dateText(first.stamp)}: ${story.length} facts over ${clockText(end.t - first.t)}.`,
    why(first, settings),
    ...told,
    why(end, story.at(-1)?.heard.settings ?? settings),
  ];
}

function factLine(before: State, { heard: { fact }, state, effects }: Told): string {
  const came = effects.flatMap((effect) => (effect.type === 'save' ? [] : [cameText(effect)]));
  if (came.length > 0) return `${factText(fact)} → ${came.join('; ')}`;
  const isMeasurement = fact.type === 'sensed' || fact.type === 'ownInput' || fact.type === 'routineReported';
  return isMeasurement || isUnmoved(before, state) ? '' : factText(fact);
}

/** Time alone went by. */
function isUnmoved(before: State, after: State): boolean {
  const { stamp, t, wakeAt, savedAt } = after;
  return JSON.stringify({ ...before, stamp, t, wakeAt, savedAt }) === JSON.stringify(after);
}

function settingsText(before: Settings, after: Settings): string {
  const then: Readonly<Record<string, unknown>> = before;
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(then[key]));
  return changed.length === 0 ? '' : `settings: ${changed.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ')}`;
}

function factText(fact: Fact): string {
  switch (fact.type) {
    case 'sensed':
      return fact.idleMs === null ? 'looked: idle unknown' : `looked: idle ${clockText(fact.idleMs)}`;
    case 'ownInput':
      return 'key in our own window';
    case 'evidenceFound':
      return `evidence: call ${knownText(fact.call)}, media ${knownText(fact.media)}`;
    case 'holdsFound':
      return `holds: ${detectedHolds.flatMap((reason) => (fact[reason] === undefined ? [] : [`${reason} ${knownText(fact[reason])}`])).join(', ')}`;
    case 'screenLocked':
      return 'screen locked';
    case 'screenUnlocked':
      return 'screen unlocked';
    case 'suspended':
      return 'suspended';
    case 'resumed':
      return 'resumed';
    case 'noticeClosed':
      return 'notice closed';
    case 'routineReported':
      return `routine ${fact.report.status}, move ${fact.report.step + 1} of ${fact.report.steps.length}`;
    case 'routineWindowGone':
      return `routine window ${fact.how}`;
    case 'asked':
      return `asked: ${commandText(fact.command)}`;
    case 'historyChanging':
      return 'history about to change';
    case 'historyChanged':
      return 'history changed';
    default:
      return assertNever(fact);
  }
}

function knownText(is: boolean | null | undefined): string {
  return typeof is !== 'boolean' ? 'unknown' : is ? 'yes' : 'no';
}

function commandText(command: StateCommand): string {
  switch (command.type) {
    case 'snooze':
      return command.minutes === undefined ? 'snooze' : `snooze ${command.minutes} min`;
    case 'pause':
      return `pause ${endText(command.end)}`;
    case 'hold':
      return `hold ${command.minutes} min`;
    case 'correct':
      return `correct to ${command.as}`;
    case 'start':
    case 'skip':
    case 'resume':
      return command.type;
    default:
      return assertNever(command);
  }
}

function endText(end: PauseEnd): string {
  switch (end.kind) {
    case 'for':
      return `${end.minutes} min`;
    case 'morning':
      return 'until morning';
    case 'at':
      return `until ${formatTimeOfDay(end.minuteOfDay * 60_000, 0)}`;
    default:
      return assertNever(end);
  }
}

function cameText(effect: Exclude<Effect, { type: 'save' }>): string {
  if (effect.type === 'record') return entryText(effect.entry);
  return isNoticed(effect) ? effectText(effect) : effect.type;
}

/** A line of the log in a few words: "log sitting 45:00". */
function entryText(entry: Entry): string {
  switch (entry.type) {
    case 'segment':
      return `log ${entry.kind} ${clockText(entry.ms)} by ${entry.source}`;
    case 'rested':
      return `log rested ${clockText(entry.ms)} by ${entry.how}`;
    case 'restarted':
      return `log restarted after ${clockText(entry.ms)}`;
    case 'reminder':
      return `log reminder ${entry.event}${entry.why === undefined ? '' : ` (${entry.why})`}`;
    case 'routine':
      return `log routine ${entry.end}${entry.isRest ? ', a rest' : ''}`;
    case 'corrected':
      return `log corrected to ${entry.as}`;
    case 'paused':
      return `log paused until ${formatTimeOfDay(entry.until, entry.utcOffsetMinutes)}`;
    case 'resumed':
      return `log resumed by ${entry.by}`;
    default:
      return assertNever(entry);
  }
}

/** What the core asks the system. */
export type Question = Extract<Effect, { type: 'lookForEvidence' | 'lookForHolds' | 'checkLock' }>;

/** The effects that a user would notice. */
export type Noticed = Exclude<Effect, Question | { type: 'record' | 'save' }>;

export function isQuestion(effect: Effect): effect is Question {
  return ['lookForEvidence', 'lookForHolds', 'checkLock'].includes(effect.type);
}

export function isNoticed(effect: Effect): effect is Noticed {
  return !isQuestion(effect) && effect.type !== 'record' && effect.type !== 'save';
}

/** An effect in a few words: "notify at 45:00". */
export function effectText(effect: Noticed): string {
  switch (effect.type) {
    case 'notify':
      return `${effect.nudge ? 'nudge' : 'notify'}${effect.surface === 'card' ? ' by card' : ''} at ${clockText(effect.streakMs)}`;
    case 'refuse':
      return `refuse ${effect.why}`;
    case 'openRoutine':
      return effect.isFresh ? 'openRoutine afresh' : 'openRoutine';
    default:
      return effect.type;
  }
}

/** "45:00", "9:05:00". */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** The local time of day with its seconds. */
function timeText(stamp: Stamp): string {
  return localText(stamp).slice(-13, -5);
}

function dateText(stamp: Stamp): string {
  return localText(stamp).slice(0, -14);
}

/** As ISO 8601 would have it, if the clock on the wall were Greenwich's. */
function localText({ wallMs, utcOffsetMinutes }: Stamp): string {
  return new Date(wallMs + utcOffsetMinutes * 60_000).toISOString();
}
