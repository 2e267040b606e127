import { lendActivation } from './linux/activation.ts';
import type { KeptBus } from './linux/bus.ts';
import { noticePictureFrom } from './linux/notice-picture.ts';
import { openNotifications } from './linux/notifications.ts';
import { createNotifier } from './notifier.ts';
import { placeReminder, type ReminderPlaceOptions, type ReminderSurface } from './reminder-place.ts';
import type { Platform } from './tray-image.ts';

export type { ReminderSurface } from './reminder-place.ts';

export type ReminderSurfaceOptions = Pick<ReminderPlaceOptions, 'words' | 'card' | 'run' | 'onClosed' | 'log'> & {
  readonly platform: Platform;
  /** Path of the app's icon; null where the system adds it by itself. */
  readonly icon: string | null;
  /** The session bus; null on systems without. */
  readonly session: KeptBus | null;
};

/** Where the due reminder stands on the screen, with what this system has for it. */
export function createReminderSurface({ platform, icon, session, ...options }: ReminderSurfaceOptions): ReminderSurface {
  const { log } = options;
  const picture = () => (icon === null ? null : noticePictureFrom(icon));
  return placeReminder({
    ...options,
    openDesktop: (listener) => (session === null ? null : openNotifications({ bus: session, picture, log, ...listener })),
    openElectron: (onEvent) => createNotifier({ platform, onEvent, log }),
    lendActivation,
  });
}
