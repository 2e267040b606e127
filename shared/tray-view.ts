import type { Command } from './command.ts';
import { formatDuration } from './duration.ts';
import { holdLengths, pauseLengths } from './lengths.ts';
import type { RoutinePlan } from './routine/plan.ts';
import { planFor } from './routine/routine-book.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { ringStep, type TrayIconName } from './tray-icon.ts';
import { areSnoozesUsedUp, menuStatus, timeLeft, tooltipStatus, type WallTime } from './tray-status.ts';
import { momentWords } from './words/en/moment.ts';
import { routineWords } from './words/en/routine.ts';
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
  /** Beside the icon, where a system has room for it; empty for nothing. */
  readonly title: string;
  /** Changes with the state, never with a minute: a menu that is open is taken apart by a change. */
  readonly menu: readonly TrayItem[];
};

const minuteMs = 60_000;
/** Windows cuts what is longer. */
const longestTooltip = 127;

export function trayViewOf(snapshot: Snapshot, settings: Settings, now: WallTime, plans: readonly RoutinePlan[]): TrayView {
  return {
    icon: iconOf(snapshot),
    tooltip: tooltipOf(snapshot, tooltipStatus(snapshot, now)),
    title: settings.showTimeLeft ? (timeLeft(snapshot.dueAt, now) ?? '') : '',
    menu: menuOf(snapshot, settings, now, plans),
  };
}

function iconOf({ phase, overdue, streakMs, sitLimitMs }: Snapshot): TrayIconName {
  if (phase === 'sitting') return `sitting-${ringStep(streakMs, sitLimitMs)}`;
  // A held reminder that reached the ceiling is overdue too; so is one that was nudged.
  return overdue && (phase === 'due' || phase === 'held') ? 'overdue' : phase;
}

/** The state and of its cause the sentences that Windows has room for; away, the cause says the state too. */
function tooltipOf({ presence, because }: Snapshot, status: string): string {
  const causes = because === '' ? [] : because.split(/(?<=\.) /);
  const sentences = presence === 'away' && causes.length > 0 ? causes : [status, ...causes];
  return sentences.reduce((said, sentence) => {
    const more = `${said} ${sentence}`;
    return more.length <= longestTooltip ? more : said;
  });
}

function menuOf(snapshot: Snapshot, settings: Settings, now: WallTime, plans: readonly RoutinePlan[]): readonly TrayItem[] {
  const { idleSource, phase } = snapshot;
  return [
    { kind: 'line', id: 'status', label: menuStatus(snapshot, now) },
    ...(idleSource === 'ok' ? [] : [{ kind: 'line', id: 'idle-trouble', label: words.idleTrouble(idleSource) } as const]),
    { kind: 'separator', id: 'after-status' },
    action('start', phase === 'routine' ? words.showRoutine : words.start, { type: 'start' }),
    ...(phase === 'routine' ? [] : [startGroup(plans, settings.routineId), ...reminderItems(snapshot, settings)]),
    ...(phase === 'routine' ? [] : [{ kind: 'separator', id: 'after-reminder' } as const, ...quietItems(snapshot, now)]),
    { kind: 'separator', id: 'after-pause' },
    action('open', words.open, { type: 'open', window: 'status' }),
    action('tips', words.tips, { type: 'open', window: 'tips' }),
    action('settings', words.settings, { type: 'open', window: 'settings' }),
    { kind: 'separator', id: 'before-quit' },
    action('quit', words.quit, { type: 'quit' }),
  ];
}

/** The routines that "start" does not start. */
function startGroup(plans: readonly RoutinePlan[], chosenId: string): TrayItem {
  const chosen = planFor(plans, chosenId);
  const items = plans
    .filter(({ id }) => id !== chosen.id)
    .map((plan) => action(`start-${plan.id}`, routineWords.routineName(plan), { type: 'start', routine: plan.id }));
  return { kind: 'group', id: 'start-another', label: words.startAnother, items };
}

function reminderItems(snapshot: Snapshot, settings: Settings): readonly TrayItem[] {
  if (!snapshot.reminderOpen) return [];
  const skip = action('skip', words.skip, { type: 'skip' });
  if (snapshot.canSnooze) {
    const lengths = [...new Set(settings.snoozeMinutes)];
    return [
      ...lengths.map((minutes) =>
        action(`snooze-${minutes}`, words.snoozeFor(formatDuration(minutes * minuteMs)), { type: 'snooze', minutes }),
      ),
      skip,
    ];
  }
  if (!areSnoozesUsedUp(snapshot)) return [skip];
  return [{ kind: 'line', id: 'no-more-snoozes', label: words.noMoreSnoozes(snapshot.snoozeLimit) }, skip];
}

/** What keeps reminders away for a while, or ends that. */
function quietItems(snapshot: Snapshot, now: WallTime): readonly TrayItem[] {
  const end = holdEnd(snapshot, now);
  if (snapshot.phase === 'paused') return [...end, action('resume', words.resume, { type: 'resume' })];
  if (snapshot.heldUntil === null) {
    const hold = action('hold', words.hold(formatDuration(holdLengths.usual * minuteMs)), { type: 'hold', minutes: holdLengths.usual });
    return [hold, pauseGroup()];
  }
  return [...end, action('stop-holding', words.stopHolding, { type: 'resume' }), pauseGroup()];
}

/** Where the status does not say it already, as of a break that is due; a pause says nothing of a hold that ends before it. */
function holdEnd({ heldBy, heldUntil, pausedUntil }: Snapshot, now: WallTime): readonly TrayItem[] {
  if (heldUntil === null || heldBy === 'user' || heldUntil <= (pausedUntil ?? 0)) return [];
  return [{ kind: 'line', id: 'held-until', label: words.breaksHeldUntil(momentWords(heldUntil, now)) }];
}

function pauseGroup(): TrayItem {
  const lengths = pauseLengths.offered.map((minutes) =>
    action(`pause-${minutes}`, words.pauseFor(formatDuration(minutes * minuteMs)), { type: 'pause', end: { kind: 'for', minutes } }),
  );
  const items = [
    ...lengths,
    action('pause-morning', words.pauseUntilTomorrow, { type: 'pause', end: { kind: 'morning' } }),
    action('pause-time', words.pauseUntilTime, { type: 'open', window: 'status', menu: 'pause' }),
  ];
  return { kind: 'group', id: 'pause', label: words.pause, items };
}

function action(id: string, label: string, command: Command): TrayItem {
  return { kind: 'action', id, label, command };
}
