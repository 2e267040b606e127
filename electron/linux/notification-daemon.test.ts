import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setUp, turnOfTheLoop } from './notifications-example.ts';

const missedForMs = 3_000;

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

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
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that went with our notice and stays away may wait to be called: after a while it is', async () => {
    const { show, owner, said } = setUp();
    await show(5);
    await owner(':1.5', '');
    vi.advanceTimersByTime(missedForMs - 1);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['back']);
    await owner('', ':1.9');
    expect(said).toEqual(['back']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is no longer missed once it is asked, which may start it', async () => {
    const { show, notifications, owner, said } = setUp();
    await show(5);
    await owner(':1.5', '');
    expect(vi.getTimerCount()).toBe(1);
    void notifications.ask();
    expect(vi.getTimerCount()).toBe(0);
    await owner('', ':1.9');
    expect(said).toEqual([]);
  });

  it('is not waited for once the notice is shown or withdrawn', async () => {
    const shown = setUp();
    await shown.show(5);
    await shown.owner(':1.5', '');
    await shown.show(1);
    expect(vi.getTimerCount()).toBe(0);
    await shown.owner(':1.9', '');
    shown.notifications.withdraw();
    expect(vi.getTimerCount()).toBe(0);
    expect(shown.said).toEqual([]);
  });

  it('is not missed for a notice that was closed or withdrawn', async () => {
    const closed = setUp();
    await closed.show(5);
    await closed.daemon('NotificationClosed', 5, 2);
    await closed.owner(':1.5', '');
    await closed.owner('', ':1.9');
    expect(closed.said).toEqual(['closed']);
    expect(vi.getTimerCount()).toBe(0);

    const withdrawn = setUp();
    await withdrawn.show(5);
    const { onUp } = withdrawn.listener() ?? {};
    await withdrawn.owner(':1.5', '');
    withdrawn.notifications.withdraw();
    onUp?.();
    await turnOfTheLoop();
    expect(withdrawn.said).toEqual([]);
  });

  it('that showed our notice all the while our connection was lost shows the new one in its place', async () => {
    const { show, listener, loseTheBus, said, replaced } = setUp();
    await show(5);
    // Lost again before the daemon could be told from another.
    listener()?.onDown();
    listener()?.onUp();
    await loseTheBus();
    expect(said).toEqual(['back']);
    await show(5);
    expect(replaced()).toEqual([0, 5]);
  });

  it('that is another when the bus is back knows nothing of our notice', async () => {
    const { show, daemonIs, loseTheBus, daemon, said, replaced, closes } = setUp();
    await show(5);
    daemonIs.pid = 4712;
    await loseTheBus();
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toEqual(['back']);
    await show(1);
    expect(replaced()).toEqual([0, 0]);
    expect(closes()).toEqual([]);
  });

  it('that is not there when the bus is back is called after a while', async () => {
    const { show, daemonIs, loseTheBus, said } = setUp();
    await show(5);
    daemonIs.pid = null;
    await loseTheBus();
    expect(said).toEqual([]);
    vi.advanceTimersByTime(missedForMs);
    expect(said).toEqual(['back']);
  });

  it('that went before it said whether it is the same one took the notice with it', async () => {
    const { show, daemonIs, loseTheBus, owner, said, replaced } = setUp();
    await show(5);
    let tell: (pid: number) => void = () => undefined;
    daemonIs.pid = new Promise((resolve) => (tell = resolve));
    await loseTheBus();
    await owner(':1.5', '');
    await owner('', ':1.9');
    tell(4711);
    await turnOfTheLoop();
    expect(said).toEqual(['back']);
    await show(1);
    expect(replaced()).toEqual([0, 0]);
  });
});
