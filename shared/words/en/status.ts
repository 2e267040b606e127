import type { DetectedHold } from '../../hold.ts';
import type { Totals } from '../../sitting/ledger.ts';
import type { PhaseName } from '../../sitting/snapshot.ts';
import { holdWords } from './hold.ts';
import { snoozesUsedUp } from './snooze.ts';

const totals: Readonly<Record<keyof Totals, string>> = {
  sittingMs: 'Sitting',
  awayMs: 'Away',
  routineMs: 'Routine',
  pausedMs: 'Paused',
  unobservedMs: 'Not measured',
};

/** What is told aloud when the state changes; without numbers, so that it is not told again each minute. */
const announced: Readonly<Record<PhaseName, string>> = {
  sitting: 'Sitting',
  away: 'Away',
  due: 'Time for a break',
  snoozed: 'Snoozed',
  held: 'Break held',
  paused: 'Paused',
  routine: 'A routine is running',
};

/** Durations and times of day come in ready to be read: "13 min", "14:32". */
export const statusWords = {
  title: 'Unhunch',
  hour: 'h',
  minutesSitting: 'min sitting',
  minutesSoFar: 'min sat so far',
  announced,

  nextBreak: (left: string, time: string) => `Next break in ${left}, at ${time}`,
  nextBreakSoon: 'Next break any moment now',
  noBreakPlanned: 'No break planned',
  away: 'The clock waits while you are away',
  due: 'Time for a break',
  overdue: 'Your break is still waiting',
  snoozed: (left: string, time: string) => `Snoozed: break in ${left}, at ${time}`,
  snoozeOver: 'The snooze is over',
  heldBy: (reason: DetectedHold, overdue: boolean) => `${capital(holdWords[reason])}: your break is ${overdue ? 'overdue' : 'held'}`,
  heldUntil: (time: string, overdue: boolean) => (overdue ? `Overdue, and held until ${time}` : `Your break is held until ${time}`),
  held: 'Your break is held',
  paused: 'Paused',
  pausedUntil: (time: string) => `Paused until ${time}`,
  routine: 'A routine is running',

  actions: 'Your break',
  tools: 'Unhunch',
  start: 'Start routine',
  showRoutine: 'Show routine',
  snooze: 'Snooze',
  snoozeFor: (length: string) => `Snooze ${length}`,
  snoozesUsed: (used: number, limit: number) => (limit === 0 ? `${used} used` : `${used} of ${limit} used`),
  snoozeOf: (used: number, limit: number) => (limit === 0 ? `Snooze ${used}` : `Snooze ${used} of ${limit}`),
  noMoreSnoozes: (limit: number) => `${snoozesUsedUp(limit)}: take the break or skip it.`,
  skip: 'Skip',
  pause: 'Pause',
  pauseFor: (length: string) => `For ${length}`,
  pauseUntilTomorrow: 'Until tomorrow morning',
  untilWhat: 'Give a time: it is the next one that the clock shows.',
  pauseUntil: 'Until',
  resume: 'Resume',
  holdFor: (length: string) => `Hold for ${length}`,
  stopHolding: 'Stop holding',
  settings: 'Settings',
  quit: 'Quit',
  noAnswer: 'Unhunch did not answer. Please try again.',

  today: 'Today',
  nothingYet: 'The day has just begun.',
  totals,
  timeline: 'Your day, stretch by stretch',
  awayFor: (from: string, to: string, length: string) => `Away ${from} to ${to} (${length}).`,
  awaySince: (from: string, length: string) => `Away since ${from} (${length}).`,
  wasSitting: 'I was still sitting',
  countsAsSitting: (from: string, to: string) => `${from} to ${to} now counts as being here.`,
  quietFor: (from: string, to: string, length: string) => `No input ${from} to ${to} (${length}), counted as being here.`,
  wasResting: 'I was resting',
  countsAsAway: (from: string, to: string) => `${from} to ${to} now counts as time away.`,
  notices: 'Good to know',
} as const;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
