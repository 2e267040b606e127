import { assertNever } from './assert-never.ts';
import type { Command } from './command.ts';
import { formatDuration } from './duration.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import type { Stamp } from './sitting/stamp.ts';
import { ringStep, type TrayIconName } from './tray-icon.ts';
import { momentWords } from './words/en/moment.ts';
import { trayWords as words } from './words/en/tray.ts';

export type TrayItem =
  | { readonly kind: 'line'; readonly id: string; readonly label: string }
  | { readonly kind: 'action'; readonly id: string; readonly label: string; readonly command: Command }
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly items: readonly TrayItem[] }
  | { readonly kind: 'separator'; readonly id: string };

/** All that the tray shows at one moment. Equal views look equal, so a redraw can be spared. */
export type TrayView = {
  readonly icon: TrayIconName;
  readonly tooltip: string;
  readonly menu: readonly TrayItem[];
};

export type WallTime = Pick<Stamp, 'wallMs' | 'utcOffsetMinutes'>;

const minuteMs = 60_000;
/** Windows cuts what is longer. */
const longestTooltip = 127;

export function trayViewOf(snapshot: Snapshot, settings: Settings, now: WallTime): TrayView {
  const status = statusOf(snapshot, now);
  return { icon: iconOf(snapshot), tooltip: tooltipOf(snapshot, status), menu: menuOf(snapshot, settings, status) };
}

function iconOf({ phase, overdue, streakMs, sitLimitMs }: Snapshot): TrayIconName {
  if (phase === 'sitting') return `sitting-${ringStep(streakMs, sitLimitMs)}`;
  // A held reminder that reached the ceiling is overdue too; so is one that was nudged.
  return overdue && (phase === 'due' || phase === 'held') ? 'overdue' : phase;
}

/** The state in one line, with the time left. */
function statusOf(snapshot: Snapshot, now: WallTime): string {
  const streak = formatDuration(snapshot.streakMs);
  switch (snapshot.phase) {
    case 'sitting':
      return sentences(snapshot.streakMs < minuteMs ? words.justSatDown : words.sitting(streak), timeLeft(snapshot.dueAt, now));
    case 'away':
      return snapshot.streakMs < minuteMs ? words.away : words.awayAfter(streak);
    case 'due':
      return snapshot.overdue ? words.overdue(streak) : words.due(streak);
    case 'snoozed':
      return sentences(
        snapshot.dueAt === null ? words.sitting(streak) : words.snoozed(momentWords(snapshot.dueAt, now), streak),
        snoozeCount(snapshot),
      );
    case 'held':
      return words.held(snapshot.heldBy, streak);
    case 'paused':
      return snapshot.pausedUntil === null ? words.paused : words.pausedUntil(momentWords(snapshot.pausedUntil, now));
    case 'routine':
      return words.routine;
    default:
      return assertNever(snapshot.phase);
  }
}

/** The state and its cause, as far as Windows shows them; away, the cause says the state too. */
function tooltipOf({ presence, because }: Snapshot, status: string): string {
  const parts = presence === 'away' && because !== '' ? [because] : [status, because].filter((part) => part !== '');
  const whole = parts.join(' ');
  return whole.length <= longestTooltip ? whole : status;
}

/** Rounded up, so that it never says that a break is nearer than it is, and adds up with the streak, rounded down. */
function timeLeft(dueAt: number | null, { wallMs }: WallTime): string | null {
  if (dueAt === null || dueAt <= wallMs) return null;
  return words.nextBreakIn(formatDuration(Math.ceil((dueAt - wallMs) / minuteMs) * minuteMs));
}

function snoozeCount({ snoozesUsed, snoozeLimit }: Snapshot): string | null {
  return snoozeLimit === 0 ? null : words.snoozedTimes(snoozesUsed, snoozeLimit);
}

function sentences(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}

function menuOf(snapshot: Snapshot, settings: Settings, status: string): readonly TrayItem[] {
  const { idleSource, phase } = snapshot;
  return [
    { kind: 'line', id: 'status', label: status },
    ...(idleSource === 'ok' ? [] : [{ kind: 'line', id: 'idle-trouble', label: words.idleTrouble(idleSource) } as const]),
    { kind: 'separator', id: 'after-status' },
    action('start', phase === 'routine' ? words.showRoutine : words.start, { type: 'start' }),
    ...(phase === 'routine' ? [] : reminderItems(snapshot, settings)),
    ...(phase === 'routine' ? [] : [{ kind: 'separator', id: 'after-reminder' } as const, pauseItem(phase === 'paused')]),
    { kind: 'separator', id: 'after-pause' },
    action('open', words.open, { type: 'open', window: 'status' }),
    action('settings', words.settings, { type: 'open', window: 'settings' }),
    { kind: 'separator', id: 'before-quit' },
    action('quit', words.quit, { type: 'quit' }),
  ];
}

function reminderItems(snapshot: Snapshot, settings: Settings): readonly TrayItem[] {
  if (!snapshot.reminderOpen) return [];
  const { canSnooze, phase, snoozesUsed, snoozeLimit } = snapshot;
  const skip = action('skip', words.skip, { type: 'skip' });
  if (canSnooze) {
    const lengths = [...new Set(settings.snoozeMinutes)];
    return [
      ...lengths.map((minutes) =>
        action(`snooze-${minutes}`, words.snooze(formatDuration(minutes * minuteMs)), { type: 'snooze', minutes }),
      ),
      skip,
    ];
  }
  const isSpent = phase === 'due' && snoozeLimit > 0 && snoozesUsed >= snoozeLimit;
  return isSpent ? [{ kind: 'line', id: 'no-more-snoozes', label: words.noMoreSnoozes(snoozeLimit) }, skip] : [skip];
}

function pauseItem(isPaused: boolean): TrayItem {
  if (isPaused) return action('resume', words.resume, { type: 'resume' });
  const lengths = [30, 60].map((minutes) =>
    action(`pause-${minutes}`, words.pauseFor(formatDuration(minutes * minuteMs)), { type: 'pause', end: { kind: 'for', minutes } }),
  );
  const items = [...lengths, action('pause-morning', words.pauseUntilTomorrow, { type: 'pause', end: { kind: 'morning' } })];
  return { kind: 'group', id: 'pause', label: words.pause, items };
}

function action(id: string, label: string, command: Command): TrayItem {
  return { kind: 'action', id, label, command };
}
