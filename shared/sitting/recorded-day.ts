import * as v from 'valibot';
import type { Entry } from './entry.ts';
import type { State } from './model.ts';
import type { Recording } from './recording.ts';
import { createRecorder, recordingSchema } from './recording.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';

/** A day with a recorder listening; `lived` has every state that the core was ever in, the first one included. */
export function listened(options?: Parameters<typeof scenario>[0]) {
  const day = scenario(options);
  const recorder = createRecorder();
  const lived: State[] = [day.current];
  const [told, logged] = [day.told.length, day.entries.length];
  const tell = day.fact.bind(day);
  day.fact = (fact) => {
    if (lived.at(-1) !== day.current) lived.push(day.current);
    recorder.hear(day.current, day['clock'], fact, day['settings']);
    return tell(fact);
  };
  return {
    day,
    lived: () => [...lived, day.current],
    told: () => day.told.slice(told).map((line) => line.slice(line.indexOf(' ') + 1)),
    entries: (): readonly Entry[] => day.entries.slice(logged),
    kept: (): number => recorder.recording()?.heard.length ?? 0,
    /** As it comes back from a file. */
    read: (): Recording => v.parse(recordingSchema, JSON.parse(JSON.stringify(recorder.recording()))),
  };
}

/** A little of everything. */
export function workday(day: Scenario): Scenario {
  return day
    .sit('44m')
    .plays({ call: true })
    .idle('8m')
    .plays({})
    .sit('5m')
    .ask({ type: 'snooze' })
    .set({ sitLimitMinutes: 30 })
    .sit('6m')
    .ask({ type: 'start' })
    .report({ status: 'finished', step: 0, steps: [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 6, plannedReps: 6 }] })
    .sit('1m')
    .locked('12m')
    .sit('2m')
    .ask({ type: 'correct', as: 'sitting' })
    .asleep('3h')
    .sit('20m')
    .pause({ kind: 'morning' })
    .idle('20m');
}
