import { describe, expect, it } from 'vitest';
import { holdsToWatch } from './holds.ts';
import { limitsOf } from './limits.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';

const call = { call: true };
const fullscreen = { fullscreen: true };
const dnd = { dnd: true };
const watched = (day: Scenario) => holdsToWatch(day.current, limitsOf(day['settings']));

describe('the detectors', () => {
  it('are asked only when a reminder is about to be shown', () => {
    const day = scenario().sit('44m');
    expect(day.lookedForHolds).toEqual([]);
    day.sit('10m').ask({ type: 'skip' }).sit('10m');
    expect(day.lookedForHolds).toEqual(['45:00 dnd fullscreen call', '50:00 dnd fullscreen call']);
  });

  it('are asked alone while they hold, each fifteen seconds, and all of them before anything is shown', () => {
    const day = scenario().holds(fullscreen).sit('45m40s').holds({}).sit('20s');
    expect(day.lookedForHolds).toEqual([
      '45:00 dnd fullscreen call',
      '45:15 fullscreen',
      '45:30 fullscreen',
      '45:45 fullscreen',
      '45:45 dnd fullscreen call',
    ]);
  });

  it('that tell by themselves are asked again only in case that was lost', () => {
    const day = scenario().holds(dnd, ['dnd']).sit('1h6m');
    expect(day.lookedForHolds).toEqual(['45:00 dnd fullscreen call', '55:00 dnd', '1:05:00 dnd']);
  });

  it('are not asked of an empty chair', () => {
    const day = scenario().holds(fullscreen).sit('46m').idle('4m50s').locked('3m');
    const asked = day.lookedForHolds.length;
    expect(day.idle('1m').lookedForHolds).toHaveLength(asked);
  });

  it('are of interest while a notice is on the screen, or kept from it', () => {
    const day = scenario().sit('44m');
    expect(watched(day)).toEqual([]);
    expect(watched(day.sit('2m'))).toEqual(['dnd', 'fullscreen', 'call']);
    expect(watched(day.fact({ type: 'noticeClosed' }))).toEqual([]);
    const held = scenario({ settings: { holdDuringCall: false } })
      .holds(dnd)
      .sit('46m');
    // What else there is becomes of interest when this one ends.
    expect(watched(held)).toEqual(['dnd']);
    // The end of one hold may be the middle of another.
    held.holds({}).tell({ type: 'holdsFound', dnd: false, watched: ['dnd'] });
    expect(watched(held)).toEqual(['dnd', 'fullscreen']);
    expect(watched(held.ask({ type: 'skip' }))).toEqual([]);
    expect(watched(scenario().ask({ type: 'hold', minutes: 60 }).sit('46m'))).toEqual([]);
  });

  it('are asked anew after an absence, whatever was asked before it', () => {
    const day = scenario().sit('44m58s').holds(null).sit('4s').locked('1m').holds(call).bump().sense().sit('3m');
    expect(day.told).toEqual([]);
    expect(day.snapshot.heldBy).toBe('call');
  });

  it('that were switched on meanwhile are asked too', () => {
    const off = { holdDuringDnd: false, holdDuringFullscreen: false };
    const day = scenario({ settings: off }).holds(null).sit('45m2s').holds(dnd).set({ holdDuringDnd: true }).idle('2s');
    day.tell({ type: 'holdsFound', call: false, watched: [] });
    expect(day.told).toEqual([]);
    expect(day.snapshot.heldBy).toBe('dnd');
  });

  it('that answer late, twice, or about another, change nothing', () => {
    const clear = { type: 'holdsFound', dnd: false, fullscreen: false, call: false, watched: [] } as const;
    const early = scenario()
      .sit('10m')
      .tell({ ...clear, dnd: true });
    expect(early.current.holds.found).toBeNull();
    const day = scenario().holds(call).sit('46m').tell({ type: 'holdsFound', dnd: false, watched: [] });
    expect(day.current.holds.found?.by).toBe('call');
    const twice = scenario().sit('46m').tell(clear).tell(clear).sit('1m');
    expect(twice.told).toEqual(['45:00 notify at 45:00']);
  });
});
