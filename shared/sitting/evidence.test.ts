import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

const onCall = () => scenario().sit('10m').plays({ call: true });
const watching = () => scenario().sit('10m').plays({ media: true });

describe('a call', () => {
  it('of an hour without touching anything is sitting, and what follows is an absence', () => {
    const day = onCall().idle('1h');
    expect(whyOf(english, day.snapshot)).toBe('A break is due: 1 hr 10 min sitting. A call counts as being here.');
    day.plays({}).idle('10m');
    expect(day.booked).toEqual(['sitting 1:10:00, away 10:00']);
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '1:15:00 withdraw']);
    expect(day.log.at(-2)).toBe('10:15:00 rested by absence');
  });

  it('is asked for at five minutes, and each minute from then on', () => {
    const day = onCall().idle('8m');
    expect(day.asked).toEqual(['15:00 lookForEvidence', '16:00 lookForEvidence', '17:00 lookForEvidence', '18:00 lookForEvidence']);
  });

  it('of ninety minutes goes on with the first click after it', () => {
    const day = onCall().idle('1h30m').plays({}).sit('1m').idle('4m');
    expect(day.streak).toBe('1:45:00');
    expect(day.current.open.source).toBe('input');
    expect(day.idle('1m').booked).toEqual(['sitting 1:41:00, away 05:00']);
  });

  it('that begins in an empty room brings nobody back', () => {
    const day = scenario().sit('10m').idle('6m').plays({ call: true }).idle('10m');
    expect(day.booked).toEqual(['sitting 10:00, away 16:00']);
    expect(day.asked).toEqual(['15:00 lookForEvidence']);
  });

  it('does not count on a locked screen', () => {
    const day = onCall().idle('2m').fact({ type: 'screenLocked' }).idle('30m');
    expect(day.booked).toEqual(['sitting 10:00, away 32:00']);
    expect(day.asked).toEqual([]);
  });

  it('in a pause is booked as paused', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 60 }).plays({ call: true }).idle('30m');
    expect(day.booked).toEqual(['sitting 10:00, paused 30:00']);
  });
});

describe('a film', () => {
  it('is interrupted by the same reminders as any sitting', () => {
    const day = watching().idle('1h30m');
    expect(day.told).toEqual([
      '45:00 notify at 45:00',
      '50:00 nudge at 50:00',
      '1:30:00 withdraw',
      '1:30:00 notify at 1:30:00',
      '1:35:00 nudge at 1:35:00',
    ]);
    expect(whyOf(english, day.snapshot)).toBe('A break is due: 1 hr 40 min sitting. Playback counts as being here.');
  });

  it('that plays for ever is believed for three hours', () => {
    const day = watching().idle('3h');
    expect(day.snapshot).toMatchObject({ presence: 'away' });
    expect(day.booked).toEqual(['sitting 3:09:00, away 01:00']);
    day.idle('8h');
    expect(day.told.at(-1)).toBe('3:14:00 withdraw');
    expect(day.booked).toEqual(['sitting 3:09:00, away 8:01:00']);
    expect(day.asked.at(-1)).toBe('3:09:00 lookForEvidence');
  });

  it('is believed for three hours again after a single input', () => {
    const day = watching().idle('2h').bump().idle('2h50m');
    expect(day.booked).toEqual(['sitting 5:00:00']);
  });

  it('that the screen locks over was watched until the last that was heard of it', () => {
    const day = watching().idle('20m30s').locked('4m').sit('2m');
    expect(day.booked).toEqual(['sitting 31:55, away 04:35']);
    expect(day.log).toEqual([]);
    expect(day.ask({ type: 'correct', as: 'resting' }).booked).toEqual(['sitting 11:55, away 24:35']);
  });

  it('after a call that the screen locks over was one with it', () => {
    const day = onCall().idle('20m').plays({ media: true }).idle('10m').locked('2m');
    expect(day.booked).toEqual(['sitting 40:00, away 02:00']);
  });

  it('that was a call first is one stretch of sitting', () => {
    const day = onCall().idle('20m').plays({ media: true }).idle('10m').plays({}).idle('5m');
    expect(day.booked).toEqual(['sitting 40:00, away 05:00']);
  });
});

describe('the question who is there', () => {
  it('that is never answered is a no after ten seconds', () => {
    const day = scenario().plays(null).sit('20m').idle('5m9s');
    expect(day.snapshot.presence).toBe('here');
    expect(day.idle('1s').booked).toEqual(['sitting 20:00, away 05:10']);
    expect(day.idle('1h').asked).toEqual(['25:00 lookForEvidence']);
  });

  it('is void with the next input, whatever the answer', () => {
    for (const call of [true, false]) {
      const day = scenario().plays(null).sit('20m').idle('5m3s').bump().sense().fact({ type: 'evidenceFound', call, media: false });
      expect(day.current.open).toMatchObject({ kind: 'sitting', source: 'user' });
      expect(day.idle('4m').booked).toEqual(['sitting 29:03']);
    }
  });

  it('is void once it was taken for a no', () => {
    const day = scenario().plays(null).sit('20m').idle('5m20s').fact({ type: 'evidenceFound', call: true, media: true });
    expect(day.idle('1m').current.open).toMatchObject({ kind: 'away', source: 'idle' });
  });

  it('is void after a sleep', () => {
    const untold = scenario().plays(null).sit('20m').idle('5m2s').asleep('3m', { told: false });
    expect(untold.fact({ type: 'evidenceFound', call: true, media: null }).current.open).toMatchObject({ kind: 'away', source: 'sleep' });
  });

  it('is answered with a no by a system that cannot tell', () => {
    const day = scenario().plays(null).sit('20m').idle('5m').fact({ type: 'evidenceFound', call: null, media: null });
    expect(day.booked).toEqual(['sitting 20:00, away 05:00']);
  });

  it('is not asked where neither calls nor playback count', () => {
    const day = scenario({ settings: { callsCount: false, mediaCounts: false } })
      .plays({ call: true, media: true })
      .sit('20m')
      .idle('6m');
    expect(day.asked).toEqual([]);
    expect(day.booked).toEqual(['sitting 20:00, away 06:00']);
  });

  it('only hears of what counts', () => {
    expect(onCall().set({ callsCount: false }).idle('6m').booked).toEqual(['sitting 10:00, away 06:00']);
    expect(watching().set({ mediaCounts: false }).idle('6m').booked).toEqual(['sitting 10:00, away 06:00']);
    expect(watching().set({ callsCount: false }).idle('6m').booked).toEqual(['sitting 16:00']);
  });
});
