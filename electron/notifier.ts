import { Notification } from 'electron';
import type { Platform } from './tray-image.ts';

export type Notice = {
  /** One notice an id: showing it again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Shown where the system can; on Linux Electron cannot. */
  readonly actions: readonly { readonly id: string; readonly label: string }[];
  readonly silent: boolean;
};

export type NoticeEvent =
  /** The text was clicked. */
  | { readonly type: 'clicked'; readonly id: string }
  | { readonly type: 'pressed'; readonly id: string; readonly action: string }
  /** The user closed it. Not told when it was withdrawn, replaced, or merely ran out of time. */
  | { readonly type: 'closed'; readonly id: string }
  /** It could not be shown. */
  | { readonly type: 'failed'; readonly id: string; readonly why: string };

export type NotifierOptions = {
  readonly platform: Platform;
  /** Path of the app's icon; null where the system adds it by itself. */
  readonly icon: string | null;
  readonly onEvent: (event: NoticeEvent) => void;
  readonly log: { warn(message: string): void };
};

export type Notifier = {
  /** False where notifications cannot be shown at all. */
  readonly isSupported: boolean;
  /** Whether the buttons of a notice will be shown. */
  readonly hasButtons: boolean;
  readonly show: (notice: Notice) => void;
  /** Quietly does nothing where it is gone already. */
  readonly withdraw: (id: string) => void;
};

export function createNotifier({ platform, icon, onEvent, log }: NotifierOptions): Notifier {
  // Held until closed: a collected notification never tells of its click. https://github.com/electron/electron/issues/20415
  const shown = new Map<string, Notification>();
  const isSupported = Notification.isSupported();
  const hasButtons = platform !== 'linux';
  let hasComplained = false;

  const forget = (id: string, notification: Notification): boolean => {
    if (shown.get(id) !== notification) return false;
    shown.delete(id);
    return true;
  };

  const fail = (id: string, why: string): void => {
    if (!hasComplained) log.warn(`A notification could not be shown: ${why}. The tray icon and the status window still tell.`);
    hasComplained = true;
    onEvent({ type: 'failed', id, why });
  };

  const withdraw = (id: string): void => {
    const notification = shown.get(id);
    if (notification === undefined) return;
    // First forgotten, so that its own closing is not taken for the user's.
    shown.delete(id);
    notification.close();
  };

  const show = ({ id, title, body, actions, silent }: Notice): void => {
    withdraw(id);
    if (!isSupported) {
      fail(id, 'this system shows none');
      return;
    }
    const notification = new Notification({
      title,
      body,
      silent,
      urgency: 'normal',
      // On Linux a closing tells no reason. One that never runs out is closed by nobody but the user.
      ...(platform === 'linux' ? { timeoutType: 'never' as const } : {}),
      ...(icon === null ? {} : { icon }),
      ...(hasButtons ? { actions: actions.map(({ label }) => ({ type: 'button' as const, text: label })) } : {}),
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
      // On Linux the reason comes empty.
      if (forget(id, notification)) fail(id, why === '' ? 'the notification service does not answer' : why);
    });
    notification.show();
  };

  return { isSupported, hasButtons, show, withdraw };
}
