import type { Command } from '../shared/command.ts';
import { type ReminderAction, reminderViewOf } from '../shared/reminder-view.ts';
import type { Settings } from '../shared/settings.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import { createNotifier, type NoticeEvent } from './notifier.ts';
import type { Platform } from './tray-image.ts';

export type ReminderNoticeOptions = {
  readonly platform: Platform;
  readonly icon: string | null;
  readonly run: (command: Command) => void;
  readonly onClosed: () => void;
  /** Whether the last one could be shown. */
  readonly onShown: (isShown: boolean) => void;
  readonly log: { warn(message: string): void };
};

export type ReminderNotice = {
  readonly show: (snapshot: Snapshot, settings: Settings, nudge: boolean) => void;
  readonly withdraw: () => void;
};

const id = 'reminder';

/** The one notification of the app: what it says comes from the view, what it does are commands. */
export function createReminderNotice({ platform, icon, run, onClosed, onShown, log }: ReminderNoticeOptions): ReminderNotice {
  let onClick: Command | null = null;
  let actions: readonly ReminderAction[] = [];
  const notifier = createNotifier({ platform, icon, onEvent: hear, log });

  function hear(event: NoticeEvent): void {
    switch (event.type) {
      case 'clicked':
        if (onClick !== null) run(onClick);
        break;
      case 'pressed': {
        const pressed = actions.find((action) => action.id === event.action);
        if (pressed !== undefined) run(pressed.command);
        break;
      }
      case 'closed':
        onClosed();
        break;
      case 'failed':
        onShown(false);
        break;
    }
  }

  return {
    show: (snapshot, settings, nudge) => {
      const view = reminderViewOf(snapshot, settings, { nudge, hasButtons: notifier.hasButtons });
      onClick = view.onClick;
      actions = view.actions;
      onShown(true);
      notifier.show({ id, title: view.title, body: view.body, actions, silent: !settings.soundOn });
    },
    withdraw: () => notifier.withdraw(id),
  };
}
