import { type Message, MessageType } from '@jellybrick/dbus-next';
import { plain } from './bus.ts';

export type NoticeAction = { readonly key: string; readonly label: string };

export type NoticeEnd = 'expired' | 'dismissed' | 'withdrawn' | 'replaced' | 'daemonGone' | 'unknown';

export type Notice = {
  readonly id: number;
  readonly app: string;
  readonly summary: string;
  readonly body: string;
  readonly icon: string;
  readonly actions: readonly NoticeAction[];
  readonly hints: Readonly<Record<string, unknown>>;
  readonly urgency: 'low' | 'normal' | 'critical';
  /** -1 leaves it to the daemon, 0 is for ever. */
  readonly expireTimeoutMs: number;
  /** The id it asked to replace; 0 is none. */
  readonly replaces: number;
  /** Keys of the actions that were pressed, in order. */
  readonly pressed: readonly string[];
  /** Undefined while it is on screen. */
  readonly ended: NoticeEnd | undefined;
};

export type NoticeRecord = {
  readonly see: (message: Message) => void;
  readonly all: () => readonly Notice[];
  readonly daemonIsGone: () => void;
  readonly forget: () => void;
};

/** What went over the bus to and from the notification daemon: the daemon itself tells nobody what it is showing. */
export function createNoticeRecord(): NoticeRecord {
  let notices: readonly Notice[] = [];
  const unanswered = new Map<string, Omit<Notice, 'id'>>();

  const change = (id: number, how: (notice: Notice) => Notice) => {
    notices = notices.map((notice) => (notice.id === id && notice.ended === undefined ? how(notice) : notice));
  };
  const endAs = (id: number, ended: NoticeEnd) => change(id, (notice) => ({ ...notice, ended }));

  return {
    see: (message) => {
      const body = message.body.map(plain);
      if (message.type === MessageType.METHOD_CALL && message.member === 'Notify') {
        unanswered.set(`${message.sender} ${message.serial}`, noticeOf(body));
      } else if (message.type === MessageType.METHOD_RETURN) {
        const call = `${message.destination} ${message.replySerial}`;
        const notice = unanswered.get(call);
        if (notice === undefined) return;
        unanswered.delete(call);
        const id = Number(body[0]);
        endAs(id, 'replaced');
        notices = [...notices, { ...notice, id }];
      } else if (message.type === MessageType.SIGNAL && message.member === 'NotificationClosed') {
        endAs(Number(body[0]), endings[Number(body[1])] ?? 'unknown');
      } else if (message.type === MessageType.SIGNAL && message.member === 'ActionInvoked') {
        const key = String(body[1]);
        change(Number(body[0]), (notice) => ({ ...notice, pressed: [...notice.pressed, key] }));
      }
    },
    all: () => notices,
    daemonIsGone: () => {
      for (const { id } of notices) endAs(id, 'daemonGone');
    },
    forget: () => {
      notices = notices.filter((notice) => notice.ended === undefined);
    },
  };
}

/** Source of the numbers: Desktop Notifications Specification 1.2, NotificationClosed. */
const endings: Readonly<Record<number, NoticeEnd>> = { 1: 'expired', 2: 'dismissed', 3: 'withdrawn', 4: 'unknown' };

function noticeOf(body: readonly unknown[]): Omit<Notice, 'id'> {
  const [app, replaces, icon, summary, text, actions, hints, expireTimeoutMs] = body;
  const hintsByName = typeof hints === 'object' && hints !== null ? Object.fromEntries(Object.entries(hints)) : {};
  return {
    app: String(app),
    summary: String(summary),
    body: String(text),
    icon: String(icon),
    actions: pairs(Array.isArray(actions) ? actions.map(String) : []),
    hints: hintsByName,
    urgency: (['low', 'normal', 'critical'] as const)[Number(hintsByName['urgency'] ?? 1)] ?? 'normal',
    expireTimeoutMs: Number(expireTimeoutMs),
    replaces: Number(replaces),
    pressed: [],
    ended: undefined,
  };
}

function pairs([key, label, ...rest]: readonly string[]): readonly NoticeAction[] {
  return key === undefined || label === undefined ? [] : [{ key, label }, ...pairs(rest)];
}
