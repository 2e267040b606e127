import { readdir, readFile } from 'node:fs/promises';
import { processorMsOf } from './processor-time.ts';

export type Usage = {
  readonly processes: number;
  /** Proportional set size: shared pages are split between those who share them. */
  readonly pssKiB: number;
  /** Unique set size: the pages that nobody shares. */
  readonly ussKiB: number;
  readonly cpuMs: number;
  readonly contextSwitches: number;
};

/** What a process and all its descendants have used so far. */
export async function usageOf(root: number): Promise<Usage> {
  const usages = await Promise.all((await processesOf(root)).map(usageOfOne));
  return usages.reduce((sum, one) => ({
    processes: sum.processes + one.processes,
    pssKiB: sum.pssKiB + one.pssKiB,
    ussKiB: sum.ussKiB + one.ussKiB,
    cpuMs: sum.cpuMs + one.cpuMs,
    contextSwitches: sum.contextSwitches + one.contextSwitches,
  }));
}

/** A process and all its descendants. */
export async function processesOf(root: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const fields = await statOf(pid);
    // Those that have ended and wait for their parent to hear of it do not count.
    if (fields !== null && fields[0] !== 'Z') parents.set(pid, Number(fields[1]));
  }
  const within = (pid: number): boolean => pid === root || (parents.has(pid) && within(parents.get(pid) ?? 0));
  return [...parents.keys()].filter((pid) => pid !== 0 && within(pid));
}

/** What each of them is for, as Chromium names it; the main process and strangers by their program. */
export async function kindsOf(root: number): Promise<readonly string[]> {
  const lines = await Promise.all((await processesOf(root)).map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines
    .map((line) => /--utility-sub-type=([^\0 ]+)/.exec(line)?.[1] ?? /--type=([^\0 ]+)/.exec(line)?.[1] ?? line.split('\0')[0] ?? '')
    .toSorted();
}

async function usageOfOne(pid: number): Promise<Usage> {
  const [rollup, tasks] = await Promise.all([
    readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''),
    readdir(`/proc/${pid}/task`).catch(() => []),
  ]);
  const switches = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/status`, 'utf8').catch(() => '')));
  return {
    processes: 1,
    pssKiB: kibIn(rollup, 'Pss'),
    ussKiB: kibIn(rollup, 'Private_Clean') + kibIn(rollup, 'Private_Dirty'),
    cpuMs: processorMsOf(pid),
    contextSwitches: switches.reduce((sum, text) => sum + switchesIn(text), 0),
  };
}

function kibIn(rollup: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0);
}

/** The fields after the command's name, which may hold spaces: state, parent, and more. */
async function statOf(pid: number): Promise<readonly string[] | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function switchesIn(status: string): number {
  return [...status.matchAll(/ctxt_switches:\s+(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
}
