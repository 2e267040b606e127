import { app, Notification } from 'electron';
import type { Platform } from './tray-image.ts';
import { type LeftoverAction, leftoverAction, notificationActivator } from './win32/leftover-action.ts';

export type Notice = {
  /** A new one each time. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly id: string; readonly label: string }[];
};

export type NoticeEvent =
  /** The text was clicked. */
  | { readonly type: 'clicked'; readonly id: string }
  | { readonly type: 'pressed'; readonly id: string; readonly action: string }
  /** The user closed it. Not told when it was withdrawn or merely ran out of time. */
  | { readonly type: 'closed'; readonly id: string }
  /** It could not be shown. */
  | { readonly type: 'failed'; readonly id: string }
  /** One that an earlier run of the app left on the screen was pressed; it may have started this run. */
  | { readonly type: 'leftover'; readonly action: LeftoverAction };

export type NotifierOptions = {
  readonly platform: Platform;
  readonly onEvent: (event: NoticeEvent) => void;
  readonly log: { warn(message: string): void };
};

export type Notifier = {
  readonly show: (notice: Notice) => void;
  /** Quietly does nothing where it is gone already. */
  readonly withdraw: (id: string) => void;
};

/** Notifications as Electron has them. Not for Linux: there it shows no buttons, and waits for a daemon that hangs with the whole app. */
export function createNotifier({ platform, onEvent, log }: NotifierOptions): Notifier {
  // Held until closed: a collected notification never tells of its click. https://github.com/electron/electron/issues/20415
  const shown = new Map<string, Notification>();
  let hasComplained = false;
  let heardAt = Number.NEGATIVE_INFINITY;

  const forget = (id: string, notification: Notification): boolean => {
    heardAt = performance.now();
    if (shown.get(id) !== notification) return false;
    shown.delete(id);
    return true;
  };

  const fail = (id: string, why: string): void => {
    if (!hasComplained) log.warn(`A notification could not be shown: ${why}.`);
    hasComplained = true;
    onEvent({ type: 'failed', id });
  };

  const show = ({ id, title, body, actions }: Notice): void => {
    if (!Notification.isSupported()) {
      fail(id, 'this system shows none');
      return;
    }
    const notification = new Notification({
      title,
      body,
      // The app has a tone of its own.
      silent: true,
      urgency: 'normal',
      actions: actions.map(({ label }) => ({ type: 'button', text: label })),
    });
    shown.set(id, notification);
    notification.on('click', () => {
      if (forget(id, notification)) onEvent({ type: 'clicked', id });
    });
    notification.on('action', (details, index) => {
      // Older versions of Electron give the index as the second argument only.
      const action = actions[details.actionIndex ?? index];
      if (action !== undefined && forget(id, notification)) onEvent({ type: 'pressed', id, action: action.id });
    });
    notification.on('close', (details) => {
      if (platform === 'win32' && details.reason !== 'userCanceled') return;
      if (forget(id, notification)) onEvent({ type: 'closed', id });
    });
    notification.on('failed', (_event, why) => {
      if (forget(id, notification)) fail(id, why);
    });
    notification.show();
  };

  const hearLeftovers = (): void => {
    app.setToastActivatorCLSID(notificationActivator);
    // Asked for its effect: only then does Windows reach this run with a press.
    Notification.isSupported();
    Notification.handleActivation((details) => {
      const action = leftoverAction(details);
      if (action === null) return;
      // One of this run is told twice, here and by itself, in no known order.
      setTimeout(() => {
        if (performance.now() - heardAt > 2 * samePressMs) onEvent({ type: 'leftover', action });
      }, samePressMs);
    });
  };

  // Electron has it since version 42.
  if (platform === 'win32' && 'handleActivation' in Notification) hearLeftovers();
  return {
    show,
    withdraw: (id) => {
      const notification = shown.get(id);
      if (notification === undefined) return;
      // First forgotten, so that its own closing is not taken for the user's.
      shown.delete(id);
      notification.close();
    },
  };
}

const samePressMs = 500;
