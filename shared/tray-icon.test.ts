import { describe, expect, it } from 'vitest';
import { ringStep, ringSteps, trayIconNames } from './tray-icon.ts';

const limit = 45 * 60_000;

describe('the tray ring', () => {
  it('is empty at the start and full only at the limit', () => {
    expect(ringStep(0, limit)).toBe(0);
    expect(ringStep(limit - 1, limit)).toBe(ringSteps - 1);
    expect(ringStep(limit, limit)).toBe(ringSteps);
  });

  it('stays full past the limit', () => {
    expect(ringStep(3 * limit, limit)).toBe(ringSteps);
  });

  it('has an icon for every step', () => {
    for (let step = 0; step <= ringSteps; step += 1) expect(trayIconNames).toContain(`sitting-${step}`);
  });
});
