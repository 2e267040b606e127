import { accessSync, constants, lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import * as v from 'valibot';
import { parseArgs } from '../../shared/cli/grammar.ts';
import type { CliAnswer } from '../../shared/cli/request.ts';
import { type Command, launchCommandSchema } from '../../shared/command.ts';
import { catalogueOf } from '../../shared/words/catalogues.ts';
import { localeFor } from '../../shared/words/languages.ts';
import { loadWords } from '../../shared/words/load-words.ts';
import type { Words } from '../../shared/words/words.ts';
import { hasDisplay as hasDisplayOnLinux } from '../linux/display.ts';
import { chosenLanguage } from './chosen-language.ts';
import { askListening, askRunning } from './client.ts';
import { decide } from './decide.ts';
import { deliver } from './deliver.ts';
import { isHeldByAnother } from './held.ts';
import { mendHome } from './home.ts';

/** What the instance that runs, or comes to run, is to do at once; without a command show itself where it runs already. */
export const handOverSchema = v.strictObject({ command: v.nullable(launchCommandSchema) });
export type HandOver = v.InferOutput<typeof handOverSchema>;

/** What a command line came to that launches the app, and the words for whoever typed it. */
export type Launch = { readonly words: Words; readonly handOver: HandOver };

/**
 * Answers a command line that needs no app and ends the process, or settles for the app to be launched. Await it
 * first of all in the main script: Electron holds back `ready`, and with it the display, until that has run, so
 * everything answered here works without one. The profile is selected when it settles.
 */
export async function runCli(): Promise<Launch> {
  if (process.platform !== 'win32') mendHome(process.env);
  const line = parseArgs(ownArgs());
  const profile = usualProfile();
  // Told even before Electron is ready.
  const preferred = app.getPreferredSystemLanguages();
  const words = await loadWords(localeFor(chosenLanguage(line.userDataDir ?? profile), preferred), catalogueOf);
  const decision = await decide(words, line, { version: app.getVersion(), usualProfile: profile, hasDisplay });
  if (decision.kind === 'answer') return leave(words, decision.answer);
  app.setPath('userData', decision.userDataDir);
  return { words, handOver: { command: decision.command } };
}

/**
 * True for the one instance of a profile. The lock alone does not tell: it also fails on a profile that cannot be
 * written (a full or read-only disk), and there the app must still run; once it can be, the lock is free for the next
 * start, while that app runs without it. Where it is false the other instance has been told: by the lock, with `handOver`
 * as its data, or over its socket.
 */
export async function isOnlyInstance(userDataDir: string, launch: Launch): Promise<boolean> {
  if (app.requestSingleInstanceLock(launch.handOver)) return !(await isHandedOver(userDataDir, launch, askListening));
  return couldNotLock(userDataDir) && !(await isHandedOver(userDataDir, launch, askRunning));
}

/**
 * Of two that start at once after a crash the lock lets both in: each takes the link of the other for the one that the crash left, and the
 * last to write it has it. To be asked before the app begins; true where it is another's, which has then been told and has the lock to
 * itself. Where the lock could not be made, whose link is there says nothing.
 */
export async function isLockLost(userDataDir: string, launch: Launch): Promise<boolean> {
  if (!app.hasSingleInstanceLock() || !isHeldByAnother(userDataDir)) return false;
  await isHandedOver(userDataDir, launch, askRunning);
  // It goes with us, by its name, whoever made it.
  app.releaseSingleInstanceLock();
  await askRunning(launch.words, userDataDir, { kind: 'claim' });
  return true;
}

async function isHandedOver(userDataDir: string, { words, handOver }: Launch, ask: typeof askRunning): Promise<boolean> {
  const command: Command = handOver.command ?? { type: 'open', window: 'status' };
  return (await ask(words, userDataDir, { kind: 'run', command })) !== null;
}

/** Electron makes the folder before it names it, and throws where there can be none, such as in a home that is no folder. */
function usualProfile(): string {
  try {
    return app.getPath('userData');
  } catch {
    return join(app.getPath('appData'), app.getName());
  }
}

/** In development the first plain argument is the folder that Electron was told to run. */
function ownArgs(): readonly string[] {
  const args = process.argv.slice(1);
  const folder = args.findIndex((argument) => !argument.startsWith('-') && (process.defaultApp || resolve(argument) === app.getAppPath()));
  return folder < 0 ? args : args.toSpliced(folder, 1);
}

async function hasDisplay(): Promise<boolean> {
  if (process.platform !== 'linux' || app.commandLine.getSwitchValue('ozone-platform') === 'headless') return true;
  return hasDisplayOnLinux(process.env);
}

function leave(words: Words, answer: CliAnswer): Promise<never> {
  app.exit(deliver(words, answer));
  // Should the exit take a turn of the loop, nothing of the app may begin in it.
  return new Promise(() => undefined);
}

/** Chromium's lock is a link in the profile; on Windows it is no file, and never fails for the disk's sake. */
function couldNotLock(userDataDir: string): boolean {
  if (process.platform === 'win32') return false;
  try {
    accessSync(userDataDir, constants.W_OK);
    return lstatSync(join(userDataDir, 'SingletonLock'), { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}
