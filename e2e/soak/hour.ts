import { defaultSettings } from '../../shared/settings.ts';
import type { Recording } from '../../shared/sitting/recording.ts';
import { segmentKinds } from '../../shared/sitting/segment-kind.ts';
import { recheck } from '../../shared/sitting/simulation/recheck.ts';
import { type Reckoning, reckon } from '../../shared/sitting/simulation/reckoning.ts';
import { lengthOf } from '../../shared/sitting/simulation/working-day.ts';
import { quietWorld, snapshotOf } from '../../shared/sitting/snapshot.ts';
import { rounded } from '../bench/numbers.ts';
import { type Usage, usageOf } from '../bench/process-tree.ts';
import { complaintsIn, type Evidence, gather, type Site } from './evidence.ts';
import type { Person } from './person.ts';

export type Hour = {
  readonly row: Readonly<Record<string, string | number>>;
  readonly wrong: readonly string[];
  readonly usage: Usage;
  /** A first window costs what it costs, once. */
  readonly hadWindow: boolean;
  /** What the app was told lately. */
  readonly recording: Recording;
};

export type Watched = Site & {
  readonly person: Person;
  /** Nobody measured the launch. */
  readonly hasGapAtFirst: boolean;
};

/** Real time: so late may each coming and going be heard of. */
const heardLateMs = 120;
/** Real time: so long a stall is nothing that a real clock would show. */
const stallMs = 30_000;

/** The app beside what is reckoned of what was really done. */
export async function lookAt(site: Watched): Promise<Hour> {
  const { desktop, profile, life, clock, person } = site;
  const askedAt = performance.now();
  const before = person.done();
  const found = await gather(site);
  const tookMs = performance.now() - askedAt;
  const done = person.done();
  const usage = await usageOf(life.pid);
  const complaints = await complaintsIn(profile, clock.speed);
  const reckoned = reckon(done);
  const unobserved = found.entries.flatMap((entry) => (entry.type === 'segment' && entry.kind === 'unobserved' ? [entry.ms] : []));
  const stalls = site.hasGapAtFirst ? unobserved.slice(1) : unobserved;
  const stalledMs = stalls.reduce((sum, ms) => sum + ms, 0);
  const toleranceMs = reckoned.turns * heardLateMs * clock.speed + stalledMs;
  const wrong = [
    ...wrongInColumns(found, reckoned, toleranceMs),
    ...wrongInStatus(found, reckon(before), reckoned, tookMs * clock.speed, toleranceMs),
    ...wrongInReplay(found, tookMs * clock.speed),
    ...wrongInReminders(site, found, reckoned),
    ...stalls.filter((ms) => ms / clock.speed > stallMs).map((ms) => `a stall of ${ms} ms`),
    ...complaints.grave,
  ];
  const { totals } = found;
  const pair = (is: number, should: number): string => `${minutes(is)}/${minutes(should)}`;
  const row = {
    'h:min': clockText(lengthOf(done)),
    phase: found.status.phase,
    streak: pair(found.status.streakMs, reckoned.streakMs),
    ...Object.fromEntries(
      (['sitting', 'away', 'routine', 'paused'] as const).map((kind) => [kind, pair(totals[`${kind}Ms`], reckoned.totals[`${kind}Ms`])]),
    ),
    stalled: minutes(stalledMs),
    'within ±': minutes(toleranceMs),
    reminders: `${desktop.notifications.history().length}/${reckoned.announced + reckoned.nudged}`,
    'PSS MiB': rounded(usage.pssKiB / 1024),
    processes: usage.processes,
    'late for speed': complaints.missedForSpeed,
  };
  return { row, wrong, usage, hadWindow: reckoned.totals.routineMs > 0, recording: found.recording };
}

function wrongInColumns({ totals }: Evidence, reckoned: Reckoning, toleranceMs: number): readonly string[] {
  return segmentKinds
    .filter((kind) => kind !== 'unobserved')
    .flatMap((kind) => {
      const [is, should] = [totals[`${kind}Ms`], reckoned.totals[`${kind}Ms`]];
      return Math.abs(is - should) > toleranceMs ? [`${kind} is ${minutes(is)} min, not ${minutes(should)}`] : [];
    });
}

function wrongInStatus({ status }: Evidence, first: Reckoning, last: Reckoning, tookMs: number, toleranceMs: number): readonly string[] {
  const isPhase = status.phase === first.phase || status.phase === last.phase;
  const isStreak = Math.abs(status.streakMs - last.streakMs) <= tookMs + toleranceMs;
  return [
    ...(isPhase ? [] : [`the phase is ${status.phase} (${status.why}), not ${last.phase}`]),
    ...(isStreak ? [] : [`the streak is ${minutes(status.streakMs)} min, not ${minutes(last.streakMs)}`]),
  ];
}

/** The same facts through the pure core, and through the properties that hold of any. */
function wrongInReplay({ status, state, recording }: Evidence, tookMs: number): readonly string[] {
  const replayed = snapshotOf(state, defaultSettings, quietWorld);
  const broken = recheck(recording);
  return [
    ...(replayed.phase === status.phase ? [] : [`the replay comes to ${replayed.phase}, the app to ${status.phase}`]),
    ...(Math.abs(replayed.streakMs - status.streakMs) <= tookMs ? [] : ['the replay comes to another streak']),
    ...(Math.abs(replayed.today.awayMs - status.today.awayMs) <= 1 ? [] : ['the replay comes to another absence']),
    ...(broken === null ? [] : [`fact ${broken.index}: ${broken.wrong}`]),
  ];
}

/** On the bus, in the log, and as reckoned. */
function wrongInReminders({ desktop }: Site, { entries }: Evidence, { announced, nudged }: Reckoning): readonly string[] {
  const shown = desktop.notifications.history().length;
  const logged = (event: string): number => entries.filter((entry) => entry.type === 'reminder' && entry.event === event).length;
  const [inLog, nudges] = [logged('announced'), logged('nudged')];
  return [
    ...(inLog === announced && nudges === nudged
      ? []
      : [`${inLog} reminders and ${nudges} nudges in the log, not ${announced} and ${nudged}`]),
    ...(shown === announced + nudged ? [] : [`${shown} notifications, not ${announced + nudged}`]),
  ];
}

function minutes(ms: number): number {
  return rounded(ms / 60_000);
}

function clockText(ms: number): string {
  const all = Math.floor(ms / 60_000);
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}
