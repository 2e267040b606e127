import { type Detector, detector } from '../detector.ts';
import { outputOf } from '../run-program.ts';
import { type Assertion, assertionsIn, isDisplayKeptOn, recordingIn } from './assertions.ts';

/** Both from the list of what keeps the Mac awake, the one thing that macOS tells everyone. */
export function openMacEvidence(): { readonly call: Detector; readonly media: Detector } {
  return {
    call: detector(async () => {
      const assertions = await readAssertions();
      return assertions && isCall(assertions);
    }),
    media: detector(async () => {
      const assertions = await readAssertions();
      return assertions && isDisplayKeptOn(assertions, process.pid);
    }),
  };
}

async function readAssertions(): Promise<readonly Assertion[] | null> {
  const output = await outputOf({ file: '/usr/bin/pmset', args: ['-g', 'assertions'] });
  return output === null ? null : assertionsIn(output);
}

async function isCall(assertions: readonly Assertion[]): Promise<boolean | null> {
  const { pids, isUnclear } = recordingIn(assertions);
  if (pids.length === 0) return isUnclear ? null : false;
  const recorders = await Promise.all(pids.map((pid) => (pid === null ? null : programOf(pid))));
  if (!recorders.every((recorder) => recorder !== null && listeners.has(recorder))) return true;
  return isUnclear ? null : false;
}

/** They wait for their name to be said, all day long. */
const listeners: ReadonlySet<string> = new Set(['corespeechd', 'siriactionsd', 'assistantd']);

async function programOf(pid: number): Promise<string | null> {
  const path = await outputOf({ file: '/bin/ps', args: ['-o', 'comm=', '-p', String(pid)] });
  return path === null ? null : (path.trim().split('/').at(-1) ?? null);
}
