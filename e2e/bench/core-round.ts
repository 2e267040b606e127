import type { Settings } from '../../shared/settings.ts';
import type { Fact } from '../../shared/sitting/fact.ts';
import type { State } from '../../shared/sitting/model.ts';
import { Life } from '../../shared/sitting/simulation/life.ts';
import { daysPerLife, live } from '../../shared/sitting/simulation/lives.ts';
import type { Stamp } from '../../shared/sitting/stamp.ts';
import { step } from '../../shared/sitting/step.ts';

/** `facts` are those of the simulated days, told again and again until enough steps are made. */
export type CoreRound = {
  readonly days: number;
  readonly facts: number;
  readonly stepsPerSecond: number;
  readonly tenYearsSeconds: number;
};

/** All that one launch of the app was told, and the state that it began in. */
type Told = { readonly first: State; readonly facts: { readonly now: Stamp; readonly fact: Fact; readonly settings: Settings }[] };

const seed = 1;
const lives = 20;
const stepsAtLeast = 3_000_000;
const tenYears = 3_650;

const told = Array.from({ length: lives }, (_, index) => whatIsTold(index)).flat();
const facts = told.reduce((sum, launch) => sum + launch.facts.length, 0);
const times = Math.ceil(stepsAtLeast / facts);
const steppingSeconds = secondsOf(() => {
  for (let time = 0; time < times; time += 1) told.forEach(hear);
});
const tenYearsSeconds = secondsOf(() => {
  const { counterexample } = live(seed, 0, tenYears);
  if (counterexample !== null) throw new Error(counterexample.wrong);
});
const round: CoreRound = { days: lives * daysPerLife, facts, stepsPerSecond: (times * facts) / steppingSeconds, tenYearsSeconds };
process.stdout.write(JSON.stringify(round));

/** What people do on some working days, with what their computers do to them: looks, locks, sleeps, reminders, routines, calls. */
function whatIsTold(index: number): readonly Told[] {
  const life = new Life(seed, index);
  const launches = new Map<number, Told>();
  life.app.overhear = (first, now, fact, settings) => {
    const launch = launches.get(life.app.launches) ?? { first, facts: [] };
    launches.set(life.app.launches, launch);
    launch.facts.push({ now, fact, settings });
  };
  for (let day = 0; day < daysPerLife; day += 1) if (!life.liveDay()) throw new Error(life.wrong ?? 'a day that went wrong');
  return [...launches.values()];
}

function hear({ first, facts }: Told): void {
  let state = first;
  for (const each of facts) state = step(state, each, each.settings).state;
}

/** Of processor time, of all threads: what else the machine does is not the core's. */
function secondsOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
