import { assertNever } from '../shared/assert-never.ts';
import type { Command } from '../shared/command.ts';
import { type ReminderView, reminderViewOf } from '../shared/reminder-view.ts';
import type { Settings } from '../shared/settings.ts';
import type { Surface } from '../shared/sitting/model.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Words } from '../shared/words/words.ts';
import { clicked } from './linux/notice-message.ts';
import type { Notifications, NotificationsListener } from './linux/notifications.ts';
import type { NoticeEvent, Notifier } from './notifier.ts';

export type ReminderPlaceOptions = {
  readonly words: () => Words;
  /** The notification daemon; null on systems without. */
  readonly openDesktop: (listener: NotificationsListener) => Notifications | null;
  /** Used on those alone. */
  readonly openElectron: (onEvent: (event: NoticeEvent) => void) => Notifier;
  /** Lets the next window take the keyboard where that needs a token. */
  readonly lendActivation: (token: string) => void;
  /** The small window near the tray, which takes no focus. */
  readonly card: { readonly open: () => void; readonly close: () => void };
  readonly run: (command: Command) => void;
  /** The user closed it, whatever it was. */
  readonly onClosed: () => void;
  readonly log: { warn(message: string): void };
};

export type Reminder = {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly nudge: boolean;
  readonly surface: Surface;
};

export type ReminderSurface = {
  readonly show: (reminder: Reminder) => void;
  readonly withdraw: () => void;
  /** The card's window is gone, whoever closed it. */
  readonly cardGone: (how: 'closed' | 'lost') => void;
  /** What the user should know: nothing, where the last one was shown. */
  readonly notices: (words: Words) => readonly string[];
  readonly stop: () => void;
};

/** One reminder on its way to the screen, or there: what is heard late of an older one is about nothing any more. */
type Showing = { readonly id: string; readonly reminder: Reminder; view: ReminderView; hasComeBack: boolean };

/**
 * Keeps the due reminder in one place at a time. What it says comes from the view, what it does are commands. Where a system
 * has notification daemons, the one that runs is spoken to directly, for Electron shows no buttons there; where none answers,
 * the card takes its place. Elsewhere it is Electron's notification.
 */
export function placeReminder(options: ReminderPlaceOptions): ReminderSurface {
  const { card, run, onClosed, log } = options;
  const desktop = options.openDesktop({ onPressed: press, onClosed, onBack: comeBack });
  const electron = options.openElectron(hear);
  let showing: Showing | null = null;
  let shows = 0;
  // Each placing has its turn: an older one that still waits for an answer then has no say any more.
  let turns = 0;
  let isCardOpen = false;
  let isShown = true;
  let atElectron: string | null = null;
  let hasComplained = false;

  async function place(mine: Showing): Promise<void> {
    if (mine.reminder.surface === 'card') return openCard();
    closeCard();
    if (desktop === null) return showWithElectron(mine);
    turns += 1;
    const turn = turns;
    const isOver = (): boolean => showing !== mine || turn !== turns;
    const abilities = await desktop.ask();
    if (isOver()) return;
    if (abilities === null) return fallBack();
    mine.view = viewOf(mine.reminder, abilities.hasActions);
    const { title, body, actions } = mine.view;
    const isDone = await desktop.show({ title, body, actions }, abilities);
    if (isOver()) return;
    if (isDone) isShown = true;
    else fallBack();
  }

  function showWithElectron({ id, view }: Showing): void {
    leaveElectron();
    atElectron = id;
    isShown = true;
    electron.show({ id, ...view });
  }

  function fallBack(): void {
    if (!hasComplained) log.warn('No notification could be shown: a small window takes its place.');
    hasComplained = true;
    openCard();
  }

  function openCard(): void {
    turns += 1;
    desktop?.withdraw();
    leaveElectron();
    isCardOpen = true;
    isShown = true;
    card.open();
  }

  function closeCard(): void {
    if (!isCardOpen) return;
    // First forgotten, so that its own closing is not taken for the user's.
    isCardOpen = false;
    card.close();
  }

  function leaveElectron(): void {
    if (atElectron !== null) electron.withdraw(atElectron);
    atElectron = null;
  }

  /** Once: a daemon that falls over our notice must not be fed with it. */
  function comeBack(): void {
    if (showing === null) return;
    if (showing.hasComeBack) fallBack();
    else void place(showing);
    showing.hasComeBack = true;
  }

  function press(action: string, token: string | null): void {
    if (showing === null) return;
    const { onClick, actions } = showing.view;
    const command = action === clicked ? onClick : actions.find(({ id }) => id === action)?.command;
    if (command === undefined) return;
    if (token !== null && command.type === 'start') options.lendActivation(token);
    run(command);
  }

  function hear(event: NoticeEvent): void {
    if (event.type !== 'leftover' && event.id !== atElectron) return;
    switch (event.type) {
      case 'leftover':
        run({ type: event.action });
        break;
      case 'clicked':
        press(clicked, null);
        break;
      case 'pressed':
        press(event.action, null);
        break;
      case 'closed':
        atElectron = null;
        onClosed();
        break;
      case 'failed':
        atElectron = null;
        fallBack();
        break;
      default:
        assertNever(event);
    }
  }

  function withdraw(): void {
    showing = null;
    desktop?.withdraw();
    leaveElectron();
    closeCard();
  }

  function viewOf({ snapshot, settings, nudge }: Reminder, hasButtons: boolean): ReminderView {
    return reminderViewOf(options.words(), snapshot, settings, { nudge, hasButtons });
  }

  return {
    show: (reminder) => {
      shows += 1;
      showing = { id: `reminder-${shows}`, reminder, view: viewOf(reminder, true), hasComeBack: false };
      void place(showing);
    },
    withdraw,
    cardGone: (how) => {
      if (!isCardOpen) return;
      isCardOpen = false;
      if (how === 'closed') onClosed();
      else isShown = false;
    },
    notices: ({ notices }) => (isShown ? [] : [notices.notificationFailed]),
    stop: withdraw,
  };
}
