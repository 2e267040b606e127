import { resolve } from 'node:path';
import { complaint, said } from '../../shared/cli/answer.ts';
import { completionScript } from '../../shared/cli/completion/index.ts';
import { helpText } from '../../shared/cli/help.ts';
import { readAnswer } from '../../shared/cli/read-answer.ts';
import { type CliAnswer, type CommandLine, exitCodes, type ReadRequest, type RunningRequest } from '../../shared/cli/request.ts';
import { notRunningJson } from '../../shared/cli/status.ts';
import { isLaunchCommand, type LaunchCommand, type Start } from '../../shared/command.ts';
import { namedPlan } from '../../shared/routine/named-plan.ts';
import type { Words } from '../../shared/words/words.ts';
import { failureWords, makeFolder } from '../store/files.ts';
import { askRunning } from './client.ts';
import { answerFacts } from './facts.ts';
import { shelfOf } from './shelf.ts';

export type Surroundings = {
  readonly version: string;
  /** The profile where none is named; it need not exist, nor be one that can. */
  readonly usualProfile: string;
  readonly hasDisplay: () => Promise<boolean>;
};

export type Decision =
  | { readonly kind: 'answer'; readonly answer: CliAnswer }
  /** The profile exists by now; `command` is what to do at once. */
  | { readonly kind: 'launch'; readonly command: LaunchCommand | null; readonly userDataDir: string };

/**
 * What a command line comes to. Touches nothing but the profile's folder, and that only to launch, and the file that is
 * to hold the facts or the history. Never rejects.
 */
export async function decide(words: Words, { request, userDataDir }: CommandLine, surroundings: Surroundings): Promise<Decision> {
  const profile = userDataDir ?? surroundings.usualProfile;
  switch (request.kind) {
    case 'help':
      return answered(said(helpText(words, request.about)));
    case 'version':
      return answered(said(`${surroundings.version}\n`));
    case 'completion':
      return answered(said(completionScript(words, request.shell)));
    case 'invalid':
      return answered(complaint(exitCodes.badInput, request.why(words)));
    case 'launch':
      return launch(words, profile, null, surroundings);
    case 'export': {
      const { answerExport } = await import('./export.ts');
      return answered(await answerExport(words, profile, request));
    }
    case 'facts':
      return answered((await answerFacts(words, profile, request)) ?? notRunning(words, request.json));
    case 'settings':
    case 'routines':
    case 'history':
      return answered((await askRunning(words, profile, request)) ?? (await answerFromFiles(words, profile, request)));
    case 'run': {
      const answer = await askRunning(words, profile, request);
      if (answer) return answered(answer);
      const { command } = request;
      return isLaunchCommand(command) ? launch(words, profile, command, surroundings) : answered(notRunning(words, false));
    }
    default:
      return answered((await askRunning(words, profile, request)) ?? notRunning(words, request.kind === 'status' && request.json));
  }
}

function notRunning(words: Words, json: boolean): CliAnswer {
  return { ...complaint(exitCodes.notRunning, words.cli.notRunning), stdout: json ? notRunningJson : '' };
}

async function answerFromFiles(words: Words, profile: string, request: ReadRequest): Promise<CliAnswer> {
  try {
    return await readAnswer(words, shelfOf(profile), request);
  } catch {
    return complaint(exitCodes.failed, words.cli.historyUnreadable);
  }
}

const showStatus: RunningRequest = { kind: 'run', command: { type: 'open', window: 'status' } };

async function launch(words: Words, profile: string, command: LaunchCommand | null, { hasDisplay }: Surroundings): Promise<Decision> {
  const refusal = command?.type === 'start' ? refuseRoutine(words, profile, command) : null;
  if (refusal !== null) return answered(refusal);
  if (!(await hasDisplay())) {
    // The toolkit would crash without one. But the instance that runs may have one.
    const answer = command ? null : await askRunning(words, profile, showStatus);
    return answered(answer ?? complaint(exitCodes.failed, words.cli.noDisplay));
  }
  const userDataDir = resolve(profile);
  try {
    makeFolder(userDataDir);
    return { kind: 'launch', command, userDataDir };
  } catch (error) {
    const why = failureWords(words, words.cli.profileUnusable({ folder: userDataDir }), error);
    return answered(complaint(exitCodes.badInput, why));
  }
}

/** Nothing is to be launched for a routine that there is not. */
function refuseRoutine(words: Words, profile: string, { routine }: Start): CliAnswer | null {
  const named = routine === undefined ? null : namedPlan(words, shelfOf(profile).routines(), routine);
  return named?.kind === 'invalid' ? complaint(exitCodes.badInput, named.why) : null;
}

function answered(answer: CliAnswer): Decision {
  return { kind: 'answer', answer };
}
