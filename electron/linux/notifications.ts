import { assertNever } from '../../shared/assert-never.ts';
import { type KeptBus, ownerChange, ownerRule, type Signal } from './bus.ts';
import { notifier } from './names.ts';
import { type DesktopNotice, idIn, type NoticePicture, notifyBody, type Word, wordOf } from './notice-message.ts';

/** What the daemon says it can do. */
export type Abilities = { readonly hasActions: boolean; readonly hasMarkup: boolean };

export type NotificationsListener = {
  /** A button was pressed, or the text clicked. The token lets a window take the keyboard, where the daemon gave one. */
  readonly onPressed: (action: string, token: string | null) => void;
  /** The user closed it. Not told when it was withdrawn, replaced, or merely ran out of time. */
  readonly onClosed: () => void;
  /** The daemon took the notice with it when it went, and now there is one again. */
  readonly onBack: () => void;
};

export type NotificationsOptions = NotificationsListener & {
  /** The session bus. */
  readonly bus: KeptBus;
  readonly picture: () => NoticePicture | null;
  readonly log: { warn(message: string): void };
};

export type Notifications = {
  /** Null where nobody answers in time. Starts the daemon where the bus can. */
  readonly ask: () => Promise<Abilities | null>;
  /** In the place of the one before. False where it is not on the screen: nobody answered, or it was withdrawn meanwhile. */
  readonly show: (notice: DesktopNotice, abilities: Abilities) => Promise<boolean>;
  /** Quietly does nothing where it is gone already. */
  readonly withdraw: () => void;
};

const rules = [ownerRule(notifier.destination), `type='signal',sender='${notifier.destination}',interface='${notifier.interface}'`];

/** The one notice on the screen, or that was: until it is withdrawn, its buttons may be pressed where the daemon still lists it. */
type Live = { readonly id: number; isOpen: boolean; token: string | null };

/** The one notice of the app, spoken of with the notification daemon itself. Nothing is heard or asked while there is none. */
export function openNotifications({ bus, picture, onPressed, onClosed, onBack, log }: NotificationsOptions): Notifications {
  let live: Live | null = null;
  let asking: { readonly replaces: number } | null = null;
  let isLost = false;
  let listener: { stop(): void } | null = null;
  // Ids that were ours: anything else on this bus is about the notices of other programs.
  const past = new Set<number>();
  let hasComplained = false;

  const close = (id: number): void => void bus.call({ ...notifier, member: 'CloseNotification', signature: 'u', body: [id] });

  const lose = (): void => {
    isLost ||= live?.isOpen === true;
    live = null;
    past.clear();
  };

  const comeBack = (): void => {
    if (!isLost) return;
    isLost = false;
    onBack();
  };

  const hear = (signal: Signal): void => {
    const change = ownerChange(signal, notifier.destination);
    if (change !== null) lose();
    if (change === 'came') comeBack();
    const word = wordOf(signal);
    if (word === null) return;
    if (word.id === live?.id) follow(live, word);
    else if (word.type === 'pressed' && past.has(word.id)) complain();
  };

  const complain = (): void => {
    if (!hasComplained) log.warn('A button of an old notification was pressed: nothing was done.');
    hasComplained = true;
  };

  const follow = (notice: Live, word: Word): void => {
    switch (word.type) {
      case 'pressed':
        onPressed(word.action, notice.token);
        break;
      case 'token':
        notice.token = word.token;
        break;
      case 'closed': {
        const wasOpen = notice.isOpen;
        notice.isOpen = false;
        if (wasOpen && word.byUser) onClosed();
        break;
      }
      default:
        assertNever(word);
    }
  };

  const listen = (): void => {
    listener ??= bus.listen({
      rules,
      // Later: a reply that came before the signal has to be known first.
      onSignal: (signal) => void setImmediate(() => hear(signal)),
      onUp: async () => {
        if (isLost && (await bus.hasOwner(notifier.destination))) comeBack();
      },
      onDown: lose,
    });
  };

  const show: Notifications['show'] = async (notice, { hasMarkup }) => {
    isLost = false;
    listen();
    const mine = { replaces: live?.id ?? 0 };
    asking = mine;
    const arrive = (body: readonly unknown[]): boolean => {
      const id = idIn(body);
      if (id === null) return false;
      past.add(id);
      if (asking === mine) {
        live = { id, isOpen: true, token: null };
        return true;
      }
      // Nobody wants it any more, unless a later one took its place.
      if (id !== live?.id && id !== asking?.replaces) close(id);
      return false;
    };
    const reply = await bus.call({
      ...notifier,
      member: 'Notify',
      signature: 'susssasa{sv}i',
      body: notifyBody(notice, { replaces: mine.replaces, hasMarkup, picture: picture() }),
      mayStart: true,
      onLate: arrive,
    });
    const isShown = reply.kind === 'reply' && arrive(reply.body);
    if (asking === mine) asking = null;
    return isShown;
  };

  return {
    // Before each notice, not once: a daemon that hangs is found out before it holds one of ours.
    ask: async () => {
      const answer = await bus.ask({ ...notifier, member: 'GetCapabilities', mayStart: true });
      return Array.isArray(answer) ? { hasActions: answer.includes('actions'), hasMarkup: answer.includes('body-markup') } : null;
    },
    show,
    withdraw: () => {
      // One that ran out of time may still stand in a list of the daemon's.
      if (live !== null) close(live.id);
      live = null;
      asking = null;
      isLost = false;
      listener?.stop();
      listener = null;
    },
  };
}
