import { describe, expect, it } from 'vitest';
import { abilities, notice, setUp } from './notifications-example.ts';

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
    const { show, daemon, said, replaced, closes } = setUp();
    await show(5);
    // A daemon may give the new one another id.
    await show(6);
    expect(replaced()).toEqual([0, 5]);
    await daemon('ActionInvoked', 5, 'start');
    await daemon('ActionInvoked', 5, 'start');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^warned: /);
    // One that replaces nothing would keep both.
    expect(closes()).toEqual([5]);
  });

  it('that was replaced under its own id is not closed', async () => {
    const { show, replaced, closes } = setUp();
    await show(5);
    await show(5);
    expect(replaced()).toEqual([0, 5]);
    expect(closes()).toEqual([]);
  });

  it('has no actions at all where the daemon has no buttons', async () => {
    const { notifications, callsOf } = setUp();
    void notifications.show(notice, abilities);
    void notifications.show(notice, { ...abilities, hasActions: false });
    expect(callsOf('Notify').map((one) => one.call.body?.[5])).toEqual([['default', 'Start', 'start', 'Start'], []]);
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
