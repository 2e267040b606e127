import type { Command } from './command.ts';
import { holdLengths, pauseLengths } from './lengths.ts';
import type { RoutinePlan } from './routine/plan.ts';
import { planFor } from './routine/plan-for.ts';
import type { Settings } from './settings.ts';
import type { Snapshot } from './sitting/snapshot.ts';
import { ringStep, type TrayIconName } from './tray-icon.ts';
import { areSnoozesUsedUp, menuStatus, timeLeft, tooltipStatus } from './tray-status.ts';
import { momentWords } from './words/moment.ts';
import { routineName } from './words/routine.ts';
import { becauseOf } from './words/why.ts';
import type { Words } from './words/words.ts';

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

export function trayViewOf(words: Words, snapshot: Snapshot, settings: Settings, plans: readonly RoutinePlan[]): TrayView {
  return {
    icon: trayIconOf(snapshot),
    tooltip: tooltipOf(words, snapshot),
    title: settings.showTimeLeft ? (timeLeft(words, snapshot) ?? '') : '',
    menu: menuOf(words, snapshot, settings, plans),
  };
}

export function trayIconOf({ phase, overdue, streakMs, sitLimitMs }: Snapshot): TrayIconName {
  if (phase === 'sitting') return `sitting-${ringStep(streakMs, sitLimitMs)}`;
  // A held reminder that reached the ceiling is overdue too; so is one that was nudged.
  return overdue && (phase === 'due' || phase === 'held') ? 'overdue' : phase;
}

/** The state and of its cause the sentences that Windows has room for; away, the cause says the state too. */
function tooltipOf(words: Words, snapshot: Snapshot): string {
  const causes = becauseOf(words, snapshot);
  const sentences = snapshot.presence === 'away' ? causes : [...tooltipStatus(words, snapshot), ...causes];
  return sentences.reduce((said, sentence) => {
    const more = words.format.sentences([said, sentence]);
    return more.length <= longestTooltip ? more : said;
  });
}

function menuOf(words: Words, snapshot: Snapshot, settings: Settings, plans: readonly RoutinePlan[]): readonly TrayItem[] {
  const { tray } = words;
  const { idleSource, phase } = snapshot;
  return [
    { kind: 'line', id: 'status', label: menuStatus(words, snapshot) },
    ...(idleSource === 'ok' ? [] : [{ kind: 'line', id: 'idle-trouble', label: tray.idleTrouble[idleSource] } as const]),
    { kind: 'separator', id: 'after-status' },
    action('start', phase === 'routine' ? tray.showRoutine : tray.start, { type: 'start' }),
    ...(phase === 'routine' ? [] : [startGroup(words, plans, settings.routineId), ...reminderItems(words, snapshot, settings)]),
    ...(phase === 'routine' ? [] : [{ kind: 'separator', id: 'after-reminder' } as const, ...quietItems(words, snapshot)]),
    { kind: 'separator', id: 'after-pause' },
    action('open', tray.open, { type: 'open', window: 'status' }),
    action('history', words.historyPage.title, { type: 'open', window: 'history' }),
    action('tips', tray.tips, { type: 'open', window: 'tips' }),
    action('settings', tray.settings, { type: 'open', window: 'settings' }),
    action('about', tray.about, { type: 'open', window: 'about' }),
    { kind: 'separator', id: 'before-quit' },
    action('quit', tray.quit, { type: 'quit' }),
  ];
}

/** The routines that "start" does not start. */
function startGroup(words: Words, plans: readonly RoutinePlan[], chosenId: string): TrayItem {
  const chosen = planFor(plans, chosenId);
  const items = plans
    .filter(({ id }) => id !== chosen.id)
    .map((plan) => action(`start-${plan.id}`, routineName(words, plan), { type: 'start', routine: plan.id }));
  return { kind: 'group', id: 'start-another', label: words.tray.startAnother, items };
}

function reminderItems({ tray, snooze, format }: Words, snapshot: Snapshot, settings: Settings): readonly TrayItem[] {
  if (!snapshot.reminderOpen) return [];
  const skip = action('skip', tray.skip, { type: 'skip' });
  if (snapshot.canSnooze) {
    const lengths = [...new Set(settings.snoozeMinutes)];
    return [
      ...lengths.map((minutes) =>
        action(`snooze-${minutes}`, tray.snoozeFor({ length: format.duration(minutes * minuteMs) }), { type: 'snooze', minutes }),
      ),
      skip,
    ];
  }
  if (!areSnoozesUsedUp(snapshot)) return [skip];
  return [{ kind: 'line', id: 'no-more-snoozes', label: snooze.usedUp({ limit: snapshot.snoozeLimit }) }, skip];
}

/** What keeps reminders away for a while, or ends that. */
function quietItems(words: Words, snapshot: Snapshot): readonly TrayItem[] {
  const { tray, format } = words;
  const end = holdEnd(words, snapshot);
  if (snapshot.phase === 'paused') return [...end, action('resume', tray.resume, { type: 'resume' })];
  if (snapshot.heldUntil === null) {
    const minutes = holdLengths.usual;
    const hold = action('hold', tray.hold({ length: format.duration(minutes * minuteMs) }), { type: 'hold', minutes });
    return [hold, pauseGroup(words)];
  }
  return [...end, action('stop-holding', tray.stopHolding, { type: 'resume' }), pauseGroup(words)];
}

/** Where the status does not say it already, as of a break that is due; a pause says nothing of a hold that ends before it. */
function holdEnd(words: Words, snapshot: Snapshot): readonly TrayItem[] {
  const { heldBy, heldUntil, pausedUntil } = snapshot;
  if (heldUntil === null || heldBy === 'user' || heldUntil <= (pausedUntil ?? 0)) return [];
  return [{ kind: 'line', id: 'held-until', label: words.hold.breaksUntil({ end: momentWords(words, heldUntil, snapshot) }) }];
}

function pauseGroup({ tray, format }: Words): TrayItem {
  const lengths = pauseLengths.offered.map((minutes) =>
    action(`pause-${minutes}`, tray.pauseFor({ length: format.duration(minutes * minuteMs) }), {
      type: 'pause',
      end: { kind: 'for', minutes },
    }),
  );
  const items = [
    ...lengths,
    action('pause-morning', tray.pauseUntilTomorrow, { type: 'pause', end: { kind: 'morning' } }),
    action('pause-time', tray.pauseUntilTime, { type: 'open', window: 'status', menu: 'pause' }),
  ];
  return { kind: 'group', id: 'pause', label: tray.pause, items };
}

function action(id: string, label: string, command: Command): TrayItem {
  return { kind: 'action', id, label, command };
}
