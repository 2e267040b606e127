import * as v from 'valibot';
import { commandSchema } from '../command.ts';
import type { HistoryFormat } from '../history/history-view.ts';
import { settingsSchema } from '../settings.ts';
import type { Words } from '../words/words.ts';

const settingKeySchema = v.keyof(settingsSchema);

export const settingKeys = settingKeySchema.options;

/** Asks for what stands in the profile's files: whoever runs knows it best, but nobody has to. */
const readRequests = [
  /** Every setting where no key is given. */
  v.strictObject({ kind: v.literal('settings'), key: v.nullable(settingKeySchema) }),
  v.strictObject({ kind: v.literal('routines'), json: v.boolean() }),
  v.strictObject({ kind: v.literal('history'), json: v.boolean() }),
] as const;

const readRequestSchema = v.variant('kind', readRequests);

export type ReadRequest = Readonly<v.InferOutput<typeof readRequestSchema>>;

/** What a second start may ask of the running instance, as it crosses the socket. */
export const runningRequestSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('status'), json: v.boolean() }),
  /** Answered with the recording, as one line of JSON. */
  v.strictObject({ kind: v.literal('facts') }),
  /** The profile is its own from now on: one that started at the same moment leaves. */
  v.strictObject({ kind: v.literal('claim') }),
  v.strictObject({ kind: v.literal('run'), command: commandSchema }),
  v.strictObject({ kind: v.literal('set'), key: settingKeySchema, value: v.unknown() }),
  ...readRequests,
]);

export type RunningRequest = Readonly<v.InferOutput<typeof runningRequestSchema>>;

/** 0 done, 1 failed (the system would not let us), 2 bad input, 3 not running, 4 refused by the state. */
export const exitCodes = { done: 0, failed: 1, badInput: 2, notRunning: 3, refused: 4 } as const;

export const cliAnswerSchema = v.strictObject({
  exitCode: v.picklist(Object.values(exitCodes)),
  stdout: v.string(),
  stderr: v.string(),
});

export type CliAnswer = Readonly<v.InferOutput<typeof cliAnswerSchema>>;
export type ExitCode = CliAnswer['exitCode'];

export const commandNames = [
  'status',
  'start',
  'snooze',
  'skip',
  'pause',
  'hold',
  'resume',
  'routines',
  'history',
  'settings',
  'open',
  'completion',
  'help',
  'quit',
] as const;
export type CommandName = (typeof commandNames)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The status, and the facts in a file: written by whoever asks, in the folder and with the rights of that process. */
export type FactsRequest = {
  readonly kind: 'facts';
  /** As it was typed, so possibly relative; null for standard output, which then carries nothing else. */
  readonly file: string | null;
  readonly json: boolean;
};

/** The whole history, written by whoever asks. */
export type ExportRequest = {
  readonly kind: 'export';
  /** As it was typed; null for standard output. */
  readonly file: string | null;
  readonly format: HistoryFormat;
  /** A file of that name is replaced. */
  readonly force: boolean;
};

/** What one command line asks for. */
export type CliRequest =
  | Exclude<RunningRequest, { kind: 'facts' | 'claim' }>
  | FactsRequest
  | ExportRequest
  | { readonly kind: 'launch' }
  | { readonly kind: 'help'; readonly about: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'completion'; readonly shell: Shell }
  /** One line for standard error, in whatever language; nothing was done. */
  | { readonly kind: 'invalid'; readonly why: (words: Words) => string };

export type CommandLine = {
  readonly request: CliRequest;
  /** The profile as it was typed, so possibly relative; null for the usual one. */
  readonly userDataDir: string | null;
};
