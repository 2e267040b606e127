import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const call = { call: true };
const fullscreen = { fullscreen: true };
const dnd = { dnd: true };

describe('a reminder that would break into something', () => {
  it('is held, goes on counting, and is offered once with the real sitting time when that ends', () => {
    const day = scenario().sit('44m').holds(call).sit('16m');
    expect(day.told).toEqual([]);
    expect(day.snapshot).toMatchObject({ phase: 'held', heldBy: 'call', overdue: false, presence: 'here', streakMs: 60 * 60_000 });
    day.holds({}).sit('20m');
    expect(day.told).toEqual(['1:00:15 notify at 1:00:15', '1:05:15 nudge at 1:05:15']);
    expect(day.log).toEqual([
      '09:45:00 due at 45:00',
      '09:45:00 held (call) at 45:00',
      '10:00:15 announced at 1:00:15',
      '10:05:15 nudged at 1:05:15',
    ]);
    expect(day.streak).toBe('1:20:00');
  });

  it('is held for whatever is found first, and after it for what else there is', () => {
    const day = scenario().holds({ dnd: true, fullscreen: true }).sit('50m');
    expect(day.snapshot.heldBy).toBe('dnd');
    day.holds(fullscreen).sit('1m');
    expect(day.snapshot.heldBy).toBe('fullscreen');
    day.holds({}).sit('1m');
    expect(day.log).toEqual([
      '09:45:00 due at 45:00',
      '09:45:00 held (dnd) at 45:00',
      '09:50:15 held (fullscreen) at 50:15',
      '09:51:15 announced at 51:15',
    ]);
  });

  it('is not held for a reason that is switched off', () => {
    const day = scenario({ settings: { holdDuringFullscreen: false } })
      .holds(fullscreen)
      .sit('46m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.lookedForHolds).toEqual(['45:00 dnd call']);
    const none = { holdDuringDnd: false, holdDuringFullscreen: false, holdDuringCall: false };
    const deaf = scenario({ settings: none }).holds(call).sit('46m');
    expect(deaf.told).toEqual(['45:00 notify at 45:00']);
    expect(deaf.lookedForHolds).toEqual([]);
  });

  it('comes at once when the reason is switched off while it holds', () => {
    const day = scenario().holds(fullscreen).sit('50m').set({ holdDuringFullscreen: false }).idle('2s');
    expect(day.told).toEqual(['50:02 notify at 50:02']);
  });

  it('comes where the system cannot tell, or does not answer for ten seconds', () => {
    expect(scenario().holds({ dnd: null, fullscreen: null, call: null }).sit('46m').told).toEqual(['45:00 notify at 45:00']);
    const silent = scenario().holds(null).sit('46m');
    expect(silent.told).toEqual(['45:10 notify at 45:10']);
    expect(silent.lookedForHolds).toEqual(['45:00 dnd fullscreen call']);
  });

  it('is offered where the detector that held it cannot tell any more, two times in a row', () => {
    const day = scenario().holds(fullscreen).sit('50m').holds({ fullscreen: null }).sit('16s').holds(fullscreen).sit('5m');
    expect(day.told).toEqual([]);
    expect(day.holds({ fullscreen: null }).sit('1m').told).toEqual(['55:45 notify at 55:45']);
  });

  it('is offered where the detector that held it falls silent', () => {
    const day = scenario().holds(call).sit('50m').holds(null).sit('1m');
    // The look at 50:00 was answered; those of 50:15 and 50:25 are not.
    expect(day.told).toEqual(['50:35 notify at 50:35']);
  });

  it('waits for a pause in the typing when the hold ends, for a minute at most, whatever was before', () => {
    const day = scenario().holds(call).sit('50m').holds({}).type('40s').idle('3s');
    expect(day.told).toEqual(['50:42 notify at 50:42']);
    const again = scenario().holds(call).sit('50m').killed('5s').sit('10m').holds({}).type('3m');
    expect(again.told).toEqual(['1:01:10 notify at 1:01:05']);
    const flickers = scenario().holds(call).sit('50m').holds({}).type('20s').holds(call).type('50s').sit('10m').holds({}).type('3m');
    expect(flickers.told).toEqual(['1:02:12 notify at 1:02:12']);
  });

  it('is said to be held only as long as something holds it', () => {
    const held = () => scenario().holds(dnd).sit('50m');
    expect(held().locked('2m').set({ holdDuringDnd: false }).snapshot).toMatchObject({ phase: 'due', heldBy: null });
    expect(held().ask({ type: 'start' }).snapshot).toMatchObject({ phase: 'routine', heldBy: null, overdue: false });
    const day = scenario().ask({ type: 'hold', minutes: 120 }).sit('50m').locked('2m').ask({ type: 'resume' });
    expect(day.snapshot).toMatchObject({ phase: 'due', heldBy: null, heldUntil: null });
  });

  it('does not expire by being held, and may be ignored for a whole limit once it is offered', () => {
    const day = scenario().holds(call).sit('1h55m').holds({}).sit('1h');
    expect(day.told).toEqual([
      '1:55:15 notify at 1:55:15',
      '2:00:15 nudge at 2:00:15',
      '2:40:15 withdraw',
      '2:40:15 notify at 2:40:15',
      '2:45:15 nudge at 2:45:15',
    ]);
  });

  it('may be snoozed, skipped and taken while it is held', () => {
    const held = () => scenario().holds(call).sit('50m');
    expect(held().ask({ type: 'snooze', minutes: 5 }).snapshot).toMatchObject({ phase: 'snoozed', snoozesUsed: 1, heldBy: null });
    const skipped = held().ask({ type: 'skip' });
    expect(skipped.told).toEqual([]);
    expect(skipped.snapshot).toMatchObject({ phase: 'sitting', heldBy: null });
    expect(held().ask({ type: 'start' }).told).toEqual(['50:00 openRoutine afresh']);
  });

  it('is discharged by a rest, and expires at the end of the work', () => {
    expect(scenario().holds(dnd).sit('50m').holds({}).locked('6m').sit('10m').told).toEqual([]);
    const workingHours = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 10 * 60 }]);
    const day = scenario({ settings: { workingHours } }).holds(dnd).sit('61m');
    expect(day.log.at(-1)).toBe('10:00:00 expired (hours) at 1:00:00');
    expect(day.told).toEqual([]);
  });

  it('is held on after a crash, as if nothing had been', () => {
    const day = scenario().holds(call).sit('50m').killed('10s').sit('5m');
    expect(day.told).toEqual([]);
    expect(day.log).toEqual(['09:45:00 due at 45:00', '09:45:00 held (call) at 45:00']);
    expect(day.snapshot).toMatchObject({ phase: 'held', heldBy: 'call' });
  });
});

describe('a hold that begins with the notice on the screen', () => {
  it('is found before the nudge: the notice goes, and the nudge waits', () => {
    const day = scenario().sit('47m').holds(fullscreen).sit('10m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 withdraw']);
    day.holds({}).sit('10m');
    expect(day.told.slice(2)).toEqual(['57:15 notify at 57:15', '1:02:15 nudge at 1:02:15']);
  });

  it('takes it away at once where it is told', () => {
    const day = scenario()
      .sit('47m')
      .tell({ type: 'holdsFound', dnd: true, watched: ['dnd'] });
    expect(day.told).toEqual(['45:00 notify at 45:00', '47:00 withdraw']);
    expect(day.snapshot).toMatchObject({ phase: 'held', heldBy: 'dnd' });
    day
      .sit('5m')
      .tell({ type: 'holdsFound', dnd: false, watched: ['dnd'] })
      .idle('2s');
    expect(day.told.slice(2)).toEqual(['52:02 notify at 52:02']);
  });

  it('brings no second nudge', () => {
    const day = scenario().sit('51m').holds(call).tell({ type: 'holdsFound', call: true, watched: [] }).sit('5m').holds({}).sit('20m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '51:00 withdraw', '56:15 notify at 56:15']);
  });

  it('leaves one that the user closed as it is', () => {
    const day = scenario()
      .sit('46m')
      .fact({ type: 'noticeClosed' })
      .tell({ type: 'holdsFound', dnd: true, watched: ['dnd'] })
      .sit('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot.phase).toBe('due');
    expect(day.ask({ type: 'hold', minutes: 5 }).sit('20m').told).toEqual(['45:00 notify at 45:00']);
  });
});

describe('the ceiling of a hold', () => {
  it('turns the tray overdue, and nothing pops up', () => {
    const day = scenario().holds(dnd).sit('2h44m59s');
    expect(day.snapshot).toMatchObject({ phase: 'held', overdue: false });
    day.idle('1s');
    expect(day.snapshot).toMatchObject({ phase: 'held', heldBy: 'dnd', overdue: true });
    expect(day.sit('30m').told).toEqual([]);
    expect(day.holds({}).sit('1m').told).toEqual(['3:15:15 notify at 3:15:15']);
    expect(day.snapshot).toMatchObject({ phase: 'due', overdue: false });
  });

  it('counts from the first reason on', () => {
    const day = scenario({ settings: { holdLimitMinutes: 15 } })
      .holds(dnd)
      .sit('55m')
      .holds(call)
      .sit('5m');
    expect(day.snapshot).toMatchObject({ heldBy: 'call', overdue: true });
  });
});

describe('a hold by hand', () => {
  it('keeps reminders back for its time, and offers the one that fell due', () => {
    const day = scenario().sit('30m').ask({ type: 'hold', minutes: 60 });
    expect(day.snapshot).toMatchObject({ phase: 'sitting', heldUntil: Date.UTC(2026, 2, 2, 10, 30) });
    day.sit('30m');
    expect(day.snapshot).toMatchObject({ phase: 'held', heldBy: 'user' });
    expect(day.sit('31m').told).toEqual(['1:30:00 notify at 1:30:00']);
    expect(day.snapshot.heldUntil).toBeNull();
    expect(day.lookedForHolds).toEqual(['1:30:00 dnd fullscreen call']);
  });

  it('takes away a notice that is on the screen', () => {
    const day = scenario().sit('46m').ask({ type: 'hold', minutes: 60 });
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    expect(day.log.at(-1)).toBe('09:46:00 held (user) at 46:00');
    const nudged = scenario().sit('51m');
    expect(nudged.snapshot).toMatchObject({ phase: 'due', overdue: true });
    expect(nudged.ask({ type: 'hold', minutes: 60 }).snapshot).toMatchObject({ phase: 'held', overdue: false });
  });

  it('is ended by the user, and survives a restart', () => {
    const held = () => scenario().sit('50m').ask({ type: 'hold', minutes: 60 }).sit('1m');
    expect(held().ask({ type: 'resume' }).idle('2s').told.slice(3)).toEqual(['51:02 notify at 51:02']);
    const again = held().killed('20s').sit('5m');
    expect(again.snapshot).toMatchObject({ phase: 'held', heldBy: 'user', heldUntil: Date.UTC(2026, 2, 2, 10, 50) });
    expect(again.ask({ type: 'resume' }).ask({ type: 'resume' }).told.at(-1)).toBe('56:20 refuse notPaused');
  });

  it('ends with the pause that is ended by the user', () => {
    const day = scenario().ask({ type: 'hold', minutes: 120 }).pause({ kind: 'for', minutes: 30 }).ask({ type: 'resume' });
    expect(day.snapshot).toMatchObject({ phase: 'sitting', heldUntil: null });
    expect(day.ask({ type: 'resume' }).told).toEqual(['00:00 refuse notPaused']);
  });

  it('is not lost by a crash right after it, nor is its end', () => {
    const held = scenario().sit('10m').ask({ type: 'hold', minutes: 120 }).killed('2s');
    expect(held.snapshot.heldUntil).toBe(Date.UTC(2026, 2, 2, 11, 10));
    const free = scenario().ask({ type: 'hold', minutes: 120 }).sit('50m').ask({ type: 'resume' }).killed('2s').sit('2m');
    expect(free.told).toEqual(['50:07 notify at 50:05']);
  });

  it('is told as long as it lasts, and the next break is told to come after it', () => {
    const day = scenario().sit('10m').ask({ type: 'hold', minutes: 120 });
    expect(day.snapshot.dueAt).toBe(Date.UTC(2026, 2, 2, 11, 10));
    const snoozed = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).ask({ type: 'hold', minutes: 60 });
    expect(snoozed.snapshot.dueAt).toBe(Date.UTC(2026, 2, 2, 10, 46));
    const short = scenario().sit('10m').ask({ type: 'hold', minutes: 1 });
    expect(short.idle('1m').snapshot.heldUntil).toBeNull();
    const back = scenario().ask({ type: 'hold', minutes: 60 }).sit('44m30s').locked('1m').sit('40s');
    // In the first minute back nothing would be shown anyway.
    expect(back.snapshot).toMatchObject({ phase: 'held', heldBy: 'user' });
  });

  it('forgets what was in the way before it', () => {
    const day = scenario().holds(call).sit('50m').ask({ type: 'hold', minutes: 30 }).holds({}).sit('31m');
    const told = ['due at 45:00', 'held (call) at 45:00', 'held (user) at 50:00', 'announced at 1:20:00'];
    expect(day.log.map((line) => line.slice('09:45:00 '.length))).toEqual(told);
  });
});
