import { assertNever } from '../../shared/assert-never.ts';
import { type KeptBus, ownerChange, ownerRule, type Signal, theBusItself } from './bus.ts';
import { notifier } from './names.ts';
import { type DesktopNotice, idIn, type NoticePicture, notifyBody, type Word, wordOf } from './notice-message.ts';

/** What the daemon says it can do. */
export type Abilities = { readonly hasActions: boolean; readonly hasMarkup: boolean };

export type NotificationsListener = {
  /** A button was pressed, or the text clicked. The token lets a window take the keyboard, where the daemon gave one. */
  readonly onPressed: (action: string, token: string | null) => void;
  /** The user closed it. Not told when it was withdrawn, replaced, or merely ran out of time. */
  readonly onClosed: () => void;
  /** The daemon took the notice with it when it went, and now there is one again, or it may have to be asked to come. */
  readonly onBack: () => void;
};

export type NotificationsOptions = NotificationsListener & {
  /** The session bus. */
  readonly bus: KeptBus;
  readonly picture: () => NoticePicture | null;
  readonly log: { warn(message: string): void };
};

export type Notifications = {
  /** Null where nobody answers in time. Starts the daemon where the bus can. Before each notice: what was lost is then no longer missed. */
  readonly ask: () => Promise<Abilities | null>;
  /** In the place of the one before. False where it is not on the screen: nobody answered, or it was withdrawn meanwhile. */
  readonly show: (notice: DesktopNotice, abilities: Abilities) => Promise<boolean>;
  /** Quietly does nothing where it is gone already. */
  readonly withdraw: () => void;
};

const rules = [ownerRule(notifier.destination), `type='signal',sender='${notifier.destination}',interface='${notifier.interface}'`];

const processOfDaemon = { ...theBusItself, member: 'GetConnectionUnixProcessID', signature: 's', body: [notifier.destination] };

/** A daemon that restarts by itself is back sooner; one that the bus starts when it is called may stay away. */
const missedForMs = 3_000;

/** The one notice on the screen, or that was: until it is withdrawn, its buttons may be pressed where the daemon still lists it. */
type Live = { readonly id: number; isOpen: boolean; token: string | null; readonly daemon: Promise<unknown> };

/** The notice is missed. Where only the connection was lost, it may be left with the daemon, if that is still the same. */
type Loss = { readonly left: Live | null };

/** The one notice of the app, spoken of with the notification daemon itself. Nothing is heard or asked while there is none. */
export function openNotifications({ bus, picture, onPressed, onClosed, onBack, log }: NotificationsOptions): Notifications {
  let live: Live | null = null;
  let asking: { readonly replaces: number } | null = null;
  let loss: Loss | null = null;
  let timer: NodeJS.Timeout | null = null;
  let listener: { stop(): void } | null = null;
  // Ids that were ours: anything else on this bus is about the notices of other programs.
  const past = new Set<number>();
  let hasComplained = false;

  const close = (id: number): void => void bus.call({ ...notifier, member: 'CloseNotification', signature: 'u', body: [id] });

  const lose = (left: Live | null): void => {
    if (loss !== null || live?.isOpen === true) loss = { left };
    live = null;
    past.clear();
  };

  /** Nothing is missed any more. */
  const settle = (): void => {
    loss = null;
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const comeBack = (): void => {
    if (loss === null) return;
    settle();
    onBack();
  };

  const comeBackSoon = (): void => {
    if (loss !== null) timer ??= setTimeout(comeBack, missedForMs);
  };

  const findAgain = async (): Promise<void> => {
    const missed = loss;
    if (missed === null) return;
    const [now, before] = await Promise.all([bus.ask(processOfDaemon), missed.left?.daemon]);
    if (loss !== missed) return;
    if (now === undefined) return comeBackSoon();
    // Another daemon may have given the id to the notice of another program.
    if (now === before) live = missed.left;
    comeBack();
  };

  const hear = (signal: Signal): void => {
    const change = ownerChange(signal, notifier.destination);
    if (change !== null) lose(null);
    if (change === 'came') comeBack();
    if (change === 'went') comeBackSoon();
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
      onUp: () => void findAgain(),
      onDown: () => lose(live ?? loss?.left ?? null),
    });
  };

  const show: Notifications['show'] = async (notice, { hasActions, hasMarkup }) => {
    settle();
    listen();
    const mine = { replaces: live?.id ?? 0 };
    asking = mine;
    const arrive = (body: readonly unknown[]): boolean => {
      const id = idIn(body);
      if (id === null) return false;
      past.add(id);
      if (asking === mine) {
        // A daemon that replaces nothing would keep both.
        if (live !== null && live.id !== id) close(live.id);
        live = { id, isOpen: true, token: null, daemon: bus.ask(processOfDaemon) };
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
      body: notifyBody(notice, { replaces: mine.replaces, hasActions, hasMarkup, picture: picture() }),
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
      settle();
      const answer = await bus.ask({ ...notifier, member: 'GetCapabilities', mayStart: true });
      return Array.isArray(answer) ? { hasActions: answer.includes('actions'), hasMarkup: answer.includes('body-markup') } : null;
    },
    show,
    withdraw: () => {
      // One that ran out of time may still stand in a list of the daemon's.
      if (live !== null) close(live.id);
      live = null;
      asking = null;
      settle();
      listener?.stop();
      listener = null;
    },
  };
}
