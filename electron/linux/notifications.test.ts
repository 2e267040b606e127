import { Message, MessageType } from '@jellybrick/dbus-next';
import { describe, expect, it } from 'vitest';
import type { BusListener, Call, KeptBus, Reply } from './bus.ts';
import { openNotifications } from './notifications.ts';

const name = 'org.freedesktop.Notifications';
const notice = { title: 'Time', body: 'Now', actions: [{ id: 'start', label: 'Start' }] };
const abilities = { hasActions: true, hasMarkup: false };
const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

/** A bus whose calls stay open until they are answered. */
function setUp() {
  const said: string[] = [];
  const open: { readonly call: Call; readonly answer: (reply: Reply) => void }[] = [];
  let listener: BusListener | null = null;
  const call = (asked: Call) => new Promise<Reply>((answer) => open.push({ call: asked, answer }));
  const bus: KeptBus = {
    call,
    ask: async (asked) => {
      const reply = await call(asked);
      return reply.kind === 'reply' ? reply.body[0] : undefined;
    },
    property: async () => undefined,
    hasOwner: async () => true,
    listen: (one) => {
      listener = one;
      return { stop: () => (listener = null) };
    },
    stop: () => undefined,
  };
  const notifications = openNotifications({
    bus,
    picture: () => null,
    onPressed: (action, token) => said.push(`pressed ${action} ${token}`),
    onClosed: () => said.push('closed'),
    onBack: () => said.push('back'),
    log: { warn: (text) => said.push(`warned: ${text}`) },
  });
  const signal = async (from: string, member: string, body: readonly unknown[]) => {
    listener?.onSignal(new Message({ type: MessageType.SIGNAL, path: '/', interface: from, member, body: [...body] }));
    await turnOfTheLoop();
  };
  const callsOf = (member: string) => open.filter((one) => one.call.member === member);
  return {
    notifications,
    said,
    callsOf,
    listener: () => listener,
    daemon: (member: string, ...body: readonly unknown[]) => signal(name, member, body),
    owner: (before: string, after: string) => signal('org.freedesktop.DBus', 'NameOwnerChanged', [name, before, after]),
    /** Shown, with this id. */
    show: async (id: number) => {
      const shown = notifications.show(notice, abilities);
      callsOf('Notify')
        .at(-1)
        ?.answer({ kind: 'reply', body: [id] });
      return shown;
    },
    closes: () => callsOf('CloseNotification').map((one) => one.call.body?.[0]),
  };
}

describe('a notice', () => {
  it('tells of its buttons, with the token that came before', async () => {
    const { show, daemon, said } = setUp();
    expect(await show(5)).toBe(true);
    await daemon('ActivationToken', 5, 'abc');
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toEqual(['pressed start abc']);
  });

  it('is closed by the user only where the daemon says so, and once', async () => {
    const { show, daemon, said } = setUp();
    await show(5);
    await daemon('NotificationClosed', 5, 2);
    await daemon('NotificationClosed', 5, 2);
    expect(said).toEqual(['closed']);
  });

  it('that ran out of time is no longer there to be closed, but its buttons count where the daemon still lists it', async () => {
    const { show, daemon, said } = setUp();
    await show(5);
    await daemon('NotificationClosed', 5, 1);
    await daemon('NotificationClosed', 5, 2);
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toEqual(['pressed start null']);
  });

  it('of another program is none of ours', async () => {
    const { show, daemon, said } = setUp();
    await show(5);
    await daemon('ActionInvoked', 6, 'start');
    await daemon('NotificationClosed', 6, 2);
    expect(said).toEqual([]);
  });

  it('takes the place of the one before, whose buttons do nothing any more and are spoken of once', async () => {
    const { show, daemon, said, callsOf, closes } = setUp();
    await show(5);
    // A daemon may give the new one another id.
    await show(6);
    expect(callsOf('Notify').map((one) => one.call.body?.[1])).toEqual([0, 5]);
    await daemon('ActionInvoked', 5, 'start');
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^warned: /);
    expect(closes()).toEqual([]);
  });

  it('is closed when it is withdrawn, and nothing is listened to after that', async () => {
    const { show, notifications, listener, closes } = setUp();
    expect(listener()).toBeNull();
    await show(5);
    expect(listener()).not.toBeNull();
    notifications.withdraw();
    notifications.withdraw();
    expect(closes()).toEqual([5]);
    expect(listener()).toBeNull();
  });

  it('withdrawn before the daemon answered is closed when it does', async () => {
    const { notifications, callsOf, closes } = setUp();
    const shown = notifications.show(notice, abilities);
    notifications.withdraw();
    callsOf('Notify')[0]?.answer({ kind: 'reply', body: [5] });
    expect(await shown).toBe(false);
    expect(closes()).toEqual([5]);
  });

  it('answered later than anyone waited is closed', async () => {
    const { notifications, callsOf, closes } = setUp();
    const shown = notifications.show(notice, abilities);
    const [notify] = callsOf('Notify');
    notify?.answer({ kind: 'failure', why: 'no answer within 5 s' });
    expect(await shown).toBe(false);
    notify?.call.onLate?.([5]);
    expect(closes()).toEqual([5]);
  });

  it('is not closed by the late answer to the one whose place it took', async () => {
    const { show, notifications, callsOf, closes } = setUp();
    await show(5);
    const older = notifications.show(notice, abilities);
    const newer = notifications.show(notice, abilities);
    for (const { answer } of callsOf('Notify').slice(1)) answer({ kind: 'reply', body: [5] });
    expect(await Promise.all([older, newer])).toEqual([false, true]);
    expect(closes()).toEqual([]);
  });
});

describe('the notification daemon', () => {
  it('says what it can do, and may be started for that', async () => {
    const { notifications, callsOf } = setUp();
    const answer = notifications.ask();
    const [question] = callsOf('GetCapabilities');
    expect(question?.call.mayStart).toBe(true);
    question?.answer({ kind: 'reply', body: [['body', 'actions']] });
    expect(await answer).toEqual({ hasActions: true, hasMarkup: false });
  });

  it('that does not answer can do nothing', async () => {
    const { notifications, callsOf } = setUp();
    const answer = notifications.ask();
    callsOf('GetCapabilities')[0]?.answer({ kind: 'failure', why: 'no answer within 5 s' });
    expect(await answer).toBeNull();
  });

  it('that went with our notice on the screen is missed until there is one again', async () => {
    const { show, owner, daemon, said } = setUp();
    await show(5);
    await owner(':1.5', '');
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toEqual([]);
    await owner('', ':1.9');
    await owner(':1.9', ':1.10');
    expect(said).toEqual(['back']);
  });

  it('is not missed for a notice that was closed or withdrawn', async () => {
    const closed = setUp();
    await closed.show(5);
    await closed.daemon('NotificationClosed', 5, 2);
    await closed.owner(':1.5', '');
    await closed.owner('', ':1.9');
    expect(closed.said).toEqual(['closed']);

    const withdrawn = setUp();
    await withdrawn.show(5);
    const { onUp } = withdrawn.listener() ?? {};
    await withdrawn.owner(':1.5', '');
    withdrawn.notifications.withdraw();
    onUp?.();
    await turnOfTheLoop();
    expect(withdrawn.said).toEqual([]);
  });

  it('is found again when the whole bus was gone', async () => {
    const { show, listener, said } = setUp();
    await show(5);
    listener()?.onDown();
    listener()?.onUp();
    await turnOfTheLoop();
    expect(said).toEqual(['back']);
  });
});
