import { type Scenario, scenario } from '../shared/sitting/scenario.ts';

/** Work, a locked screen, a call, lunch, and 32 minutes since. */
export function morning(): Scenario {
  const startAt = Date.now() - (50 + 12 + 44 + 26 + 15 + 41 + 33) * 60_000;
  const day = scenario({ startAt, utcOffsetMinutes: -new Date().getTimezoneOffset() });
  return day.sit('50m').locked('12m').sit('44m').plays({ call: true }).idle('26m').plays({}).sit('15m').idle('41m').sit('33m');
}
