import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { complaint, said } from '../../shared/cli/answer.ts';
import { parseArgs } from '../../shared/cli/grammar.ts';
import { helpText } from '../../shared/cli/help.ts';
import { type CliAnswer, exitCodes, type RunningRequest } from '../../shared/cli/request.ts';
import type { Start } from '../../shared/command.ts';
import { cliWords } from '../../shared/words/en/cli.ts';
import { ownerOnlyFolder, reasonOf } from '../store/files.ts';
import { askRunning } from './client.ts';
import { answerFacts } from './facts.ts';

export type Surroundings = {
  readonly version: string;
  /** The profile where none is named; it need not exist, nor be one that can. */
  readonly usualProfile: string;
  readonly hasDisplay: boolean;
};

export type Decision =
  | { readonly kind: 'answer'; readonly answer: CliAnswer }
  /** The profile exists by now; `start` is what to do at once. */
  | { readonly kind: 'launch'; readonly start: Start | null; readonly userDataDir: string };

/**
 * What a command line comes to. Touches nothing but the profile's folder, and that only to launch, and the file that is
 * to hold the facts. Never rejects.
 */
export async function decide(args: readonly string[], surroundings: Surroundings): Promise<Decision> {
  const { request, userDataDir } = parseArgs(args);
  switch (request.kind) {
    case 'help':
      return answered(said(helpText(request.about)));
    case 'version':
      return answered(said(`${surroundings.version}\n`));
    case 'invalid':
      return answered(complaint(exitCodes.badInput, request.why));
    case 'launch':
      return launch(userDataDir, null, surroundings);
    default: {
      const profile = userDataDir ?? surroundings.usualProfile;
      const answer = await (request.kind === 'facts' ? answerFacts(profile, request) : askRunning(profile, request));
      if (answer) return answered(answer);
      if (request.kind === 'run' && request.command.type === 'start') return launch(userDataDir, request.command, surroundings);
      return answered(complaint(exitCodes.notRunning, cliWords.notRunning));
    }
  }
}

const showStatus: RunningRequest = { kind: 'run', command: { type: 'open', window: 'status' } };

async function launch(named: string | null, start: Start | null, { usualProfile, hasDisplay }: Surroundings): Promise<Decision> {
  if (!hasDisplay) {
    // The toolkit would crash without one. But the instance that runs may have one.
    const answer = start ? null : await askRunning(named ?? usualProfile, showStatus);
    return answered(answer ?? complaint(exitCodes.failed, cliWords.noDisplay));
  }
  const userDataDir = resolve(named ?? usualProfile);
  try {
    mkdirSync(userDataDir, { recursive: true, mode: ownerOnlyFolder });
    return { kind: 'launch', start, userDataDir };
  } catch (error) {
    return answered(complaint(exitCodes.badInput, cliWords.profileUnusable(userDataDir, reasonOf(error))));
  }
}

function answered(answer: CliAnswer): Decision {
  return { kind: 'answer', answer };
}
