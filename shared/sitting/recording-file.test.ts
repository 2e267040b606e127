import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { usualRoutineId } from '../routine/built-in-ids.ts';
import { defaultSettings } from '../settings.ts';
import { firstLaunch } from './launch.ts';
import { listened, workday } from './recorded-day.ts';
import { createRecorder, parseRecording, recordingSchema } from './recording.ts';

describe('what a recording tells of a person', () => {
  it('is nothing but times and kinds', () => {
    const { day, read } = listened();
    workday(day);
    const kinds = new Set<unknown>(['wallAngels', usualRoutineId]);
    for (const schema of schemasIn(recordingSchema)) {
      if ('literal' in schema) kinds.add(schema.literal);
      if ('options' in schema && Array.isArray(schema.options)) for (const option of schema.options) kinds.add(option);
    }
    const strings = leavesOf(read()).filter((leaf) => typeof leaf === 'string');
    expect(strings.length).toBeGreaterThan(100);
    expect(strings.filter((leaf) => !kinds.has(leaf))).toEqual([]);
  });

  it('has no room for anything else: every object is strict, and only moves, routines, a boot, a voice and shortcuts have names', () => {
    const schemas = [...schemasIn(recordingSchema)];
    expect(new Set(schemas.map(({ type }) => type).filter((type) => /object|record|any|unknown|map/.test(type)))).toEqual(
      new Set(['strict_object']),
    );
    expect(schemas.filter((schema) => schema.type === 'string' && !('pipe' in schema))).toHaveLength(
      new Set(['move', 'routineId', 'bootId', 'voiceName', 'shortcut']).size,
    );
  });

  it('never names the boot, which would tell one computer from another', () => {
    const recorder = createRecorder();
    const stamp = { wallMs: 0, monotonicMs: 0, uptimeMs: 0, utcOffsetMinutes: 0, bootId: 'b007' };
    recorder.hear(firstLaunch(stamp), stamp, { type: 'noticeClosed' }, defaultSettings);
    const recording = recorder.recording();
    expect(JSON.stringify(recording)).not.toContain('b007');
    expect(parseRecording(recording).kind).toBe('ok');
    expect(parseRecording({ ...recording, first: firstLaunch(stamp) })).toEqual({ kind: 'invalid', why: 'first: it names a boot' });
  });
});

it('leaves the name of a voice out', () => {
  const recorder = createRecorder();
  const stamp = { wallMs: 0, monotonicMs: 0, uptimeMs: 0, utcOffsetMinutes: 0 };
  recorder.hear(firstLaunch(stamp), stamp, { type: 'noticeClosed' }, { ...defaultSettings, voiceName: 'Anna of somewhere' });
  expect(JSON.stringify(recorder.recording())).not.toContain('Anna');
});

describe('parseRecording', () => {
  const { day, read } = listened();
  day.sit('46m');
  const good = read();
  const [one, ...others] = good.heard;

  it('reads what was recorded', () => {
    expect(parseRecording(JSON.parse(JSON.stringify(good)))).toEqual({ kind: 'ok', recording: good });
  });

  it.each([
    [null, 'the recording is null, not Object'],
    ['hello\n\u001b[31m', 'the recording is "hello [31m", not Object'],
    [{}, 'version is missing'],
    [{ ...good, version: 2 }, 'version is 2, not 1'],
    [{ ...good, who: 'me' }, 'who does not belong there'],
    [{ ...good, heard: [one, { ...one, fact: { type: 'sensed', idleMs: 'x' } }] }, 'heard.1.fact.idleMs is "x", not number'],
    [{ ...good, heard: [{ ...one, now: { ...one?.now, wallMs: 1e300 } }] }, 'heard.0.now.wallMs is 1e+300, not <=100000000000000'],
    [{ ...good, heard: others }, 'heard: the first fact comes without settings'],
    [{ ...good, first: { ...good.first, savedAt: 1e9 } }, 'first: something happened after the checkpoint'],
  ])('says in one line what is wrong', (data, why) => {
    expect(parseRecording(data)).toEqual({ kind: 'invalid', why });
  });

  it('never throws, and never says more than a line', () => {
    const spoilt = fc
      .tuple(fc.constantFrom('version', 'first', 'heard', 'x\ny'), fc.jsonValue())
      .map(([key, value]) => ({ ...good, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), spoilt), (data) => {
        const parsed = parseRecording(data);
        return parsed.kind === 'ok' || /^[^\n\r]{1,201}$/.test(parsed.why);
      }),
    );
  });
});

type Schema = v.GenericSchema & { readonly literal?: unknown; readonly options?: unknown };

/** A schema and everything in it, once each. */
function schemasIn(schema: Schema, seen: Set<Schema> = new Set()): ReadonlySet<Schema> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  for (const part of Object.values(schema)) {
    for (const inner of [part, ...(typeof part === 'object' && part !== null ? Object.values(part) : [])]) {
      if (isSchema(inner)) schemasIn(inner, seen);
    }
  }
  return seen;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
