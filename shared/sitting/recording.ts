import * as v from 'valibot';
import type { Settings } from '../settings.ts';
import { coherentSettingsSchema, defaultSettings } from '../settings.ts';
import type { Fact } from './fact.ts';
import { factSchema } from './fact.ts';
import type { Effect, State } from './model.ts';
import { savedSchema } from './saved.ts';
import type { Stamp } from './stamp.ts';
import { stampSchema } from './stamp.ts';
import { step } from './step.ts';

const factsPerChapter = 250;

const heardSchema = v.strictObject({
  now: v.omit(stampSchema, ['bootId']),
  fact: factSchema,
  /** Left out where they are as before. */
  settings: v.optional(coherentSettingsSchema),
});

/** The last few hundred facts and the state they began from: enough to see again what happened. */
export const recordingSchema = v.strictObject({
  version: v.literal(1),
  first: v.pipe(
    savedSchema,
    v.check(({ stamp }) => stamp.bootId === undefined, 'it names a boot'),
  ),
  heard: v.pipe(
    v.array(heardSchema),
    v.check(([first]) => first === undefined || first.settings !== undefined, 'the first fact comes without settings'),
    v.readonly(),
  ),
});

export type Recording = Readonly<v.InferOutput<typeof recordingSchema>>;
export type Heard = Recording['heard'][number];

export type Recorder = {
  /** `before` is the state that the fact met. */
  readonly hear: (before: State, now: Stamp, fact: Fact, settings: Settings) => void;
  /** The last 250 to 500 facts, all of them while there are fewer; null before the first. */
  readonly recording: () => Recording | null;
};

/** Remembers what the core was told, in two chapters, of which the older is dropped when a third begins. */
export function createRecorder(): Recorder {
  type Line = { readonly now: Stamp; readonly fact: Fact; readonly settings: Settings };
  type Chapter = { readonly first: State; readonly lines: Line[] };
  let older: Chapter | null = null;
  let current: Chapter | null = null;
  return {
    hear: (before, now, fact, settings) => {
      const line = { now, fact, settings };
      if (current !== null && current.lines.length < factsPerChapter) {
        current.lines.push(line);
        return;
      }
      older = current;
      current = { first: before, lines: [line] };
    },
    recording: () => {
      if (current === null) return null;
      const { first } = older ?? current;
      const lines = [...(older?.lines ?? []), ...current.lines];
      return {
        version: 1,
        first: { ...first, stamp: unnamed(first.stamp) },
        heard: lines.map(({ now, fact, settings }, index) => {
          const heard = { now: unnamed(now), fact };
          return isSame(settings, lines[index - 1]?.settings) ? heard : { ...heard, settings: { ...settings, voiceName: null } };
        }),
      };
    },
  };
}

/** What a recording tells of a computer are times: the name of the boot (or of a voice) would tell one from another, and decides nothing. */
function unnamed({ bootId, ...stamp }: Stamp): Omit<Stamp, 'bootId'> {
  return stamp;
}

function isSame(settings: Settings, before: Settings | undefined): boolean {
  return settings === before || JSON.stringify(settings) === JSON.stringify(before);
}

export type Told = {
  /** With the settings in force. */
  readonly heard: Heard & { readonly settings: Settings };
  readonly state: State;
  readonly effects: readonly Effect[];
};

/** Lives through a recording again: what each fact led to. */
export function replay({ first, heard }: Recording): readonly Told[] {
  const story: Told[] = [];
  let state: State = first;
  let settings = defaultSettings;
  for (const each of heard) {
    settings = each.settings ?? settings;
    const turn = step(state, each, settings);
    state = turn.state;
    story.push({ heard: { ...each, settings }, ...turn });
  }
  return story;
}

export type ParsedRecording =
  | { readonly kind: 'ok'; readonly recording: Recording }
  /** One short line: the first thing that is wrong, and where. */
  | { readonly kind: 'invalid'; readonly why: string };

/** Reads a recording from unknown data, such as parsed JSON. Never throws. */
export function parseRecording(data: unknown): ParsedRecording {
  const parsed = v.safeParse(recordingSchema, data, { abortEarly: true });
  if (parsed.success) return { kind: 'ok', recording: parsed.output };
  return { kind: 'invalid', why: inOneLine(whatIsWrong(parsed.issues[0])) };
}

type Issue = v.InferIssue<typeof recordingSchema>;

function whatIsWrong(issue: Issue): string {
  const where = v.getDotPath(issue) ?? 'the recording';
  if (issue.type === 'check') return `${where}: ${issue.message}`;
  if (issue.expected === 'never') return `${where} does not belong there`;
  if (issue.received === 'undefined') return `${where} is missing`;
  return `${where} is ${issue.received}, not ${issue.expected}`;
}

const longestLine = 200;

/** What was received is a stranger's text. */
function inOneLine(text: string): string {
  const line = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
