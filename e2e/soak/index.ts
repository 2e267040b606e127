import { mkdir, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
import { argumentsGiven, main, numberGiven, projectDir, Refusal, say } from '../../build/commands.ts';
import { untilInterrupted } from '../../build/some-desktop.ts';
import { ensurePackages } from '../../build/system-packages.ts';
import { reasonOf } from '../../electron/reason-of.ts';
import { Random } from '../../shared/sitting/simulation/random.ts';
import { type Act, lengthOf, workingDays } from '../../shared/sitting/simulation/working-day.ts';
import { processesOf } from '../bench/process-tree.ts';
import { type Desktop, startDesktop } from '../desktop/index.ts';
import { makeProfile, type Profile } from '../profile.ts';
import { type Life, live } from '../torture/life.ts';
import { gather, type Site } from './evidence.ts';
import { type FastClock, makeFastClock } from './fast-clock.ts';
import { type Hour, lookAt } from './hour.ts';
import { personAt } from './person.ts';

const { values } = argumentsGiven({
  options: {
    hours: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    speed: { type: 'string', default: '20' },
  },
});

const hourMs = 60 * 60_000;
const afterMs = 3 * 60_000;
/** With a clock of its own every look at the time takes its time. */
const slowStartMs = 45_000;
/** What a day of reminders, windows and logs may leave behind. */
const growthMostKiB = 10 * 1024;

await main(async () => {
  const [hours, seed, speed] = [numberGiven('hours', values.hours), numberGiven('seed', values.seed), numberGiven('speed', values.speed)];
  say(`seed ${seed}; the same again: npm run soak -- --hours ${hours} --seed ${seed} --speed ${speed}`);
  await ensurePackages(['run', 'desktop']);
  const startAt = tomorrowAt(8);
  const interruption = untilInterrupted();
  const clock = await makeFastClock(speed, startAt, interruption);
  const desktop = await startDesktop({ dir: join(projectDir, '.cache/soak'), screenEnv: clock.env });
  const profile = await makeProfile();
  try {
    await desktop.start('soundServer');
    const stamp = { wallMs: startAt, monotonicMs: 0, uptimeMs: uptime() * 1_000, utcOffsetMinutes: -new Date(startAt).getTimezoneOffset() };
    await profile.seedSitting(0, 0, { stamp });
    const life = await launched(desktop, profile, clock);
    try {
      const wrong = await soak({ desktop, profile, life, clock }, workingDays(new Random(seed, 0), hours * hourMs), interruption);
      for (const each of wrong) say(`Not true: ${each}.`);
      say(wrong.length === 0 ? `${hours} simulated hours, and all of it held (seed ${seed}).` : `Something did not hold (seed ${seed}).`);
      return wrong.length === 0 ? 0 : 1;
    } finally {
      await killAll(life);
    }
  } finally {
    await desktop.stop();
    await profile.remove();
    await clock.remove();
  }
});

async function soak(site: Site, days: readonly Act[], interruption: AbortSignal): Promise<readonly string[]> {
  const { totals } = await gather(site);
  const person = personAt(site, totals.sittingMs);
  const watched = { ...site, person, hasGapAtFirst: totals.unobservedMs > 0 };
  const hours: Hour[] = [];
  let nextMs = hourMs;
  const look = async (): Promise<void> => {
    const soFarMs = lengthOf(person.done());
    if (soFarMs < nextMs) return;
    nextMs = (Math.floor(soFarMs / hourMs) + 1) * hourMs;
    await add(await lookAt(watched));
  };
  const add = async (hour: Hour): Promise<void> => {
    hours.push(hour);
    console.table([tableRow(hour)]);
    await keep(hour);
  };
  // Back from the last rest, and looked at for the last time.
  const acts = [...days, { kind: 'sits', ms: afterMs }] as const;
  for (const [index, act] of acts.entries()) {
    if (index === acts.length - 1) nextMs = 0;
    try {
      await person.perform(act, look);
    } catch (error) {
      if (interruption.aborted) throw new Refusal('Stopped before its end.');
      // Such as a reminder that never came to be answered.
      const hour = await lookAt(watched);
      await add({ ...hour, wrong: [`someone ${act.kind}, but ${reasonOf(error)}`, ...hour.wrong] });
      break;
    }
  }
  await person.leaveForGood();
  console.table(hours.map(tableRow));
  return [...hours.flatMap(({ wrong }) => wrong), ...growth(hours)];
}

function tableRow({ row, wrong }: Hour): Hour['row'] {
  return { ...row, wrong: wrong.length };
}

/** Where something is wrong: what the app was told before. */
async function keep({ wrong, recording }: Hour): Promise<void> {
  if (wrong.length === 0) return;
  const file = join(projectDir, 'e2e/output/soak.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(recording));
  for (const each of wrong) say(`Not true: ${each}.`);
  say(`What led there: npm run replay -- ${file}`);
}

function growth(hours: readonly Hour[]): readonly string[] {
  const last = hours.at(-1)?.usage;
  const first = (hours.find(({ hadWindow }) => hadWindow) ?? hours[0])?.usage;
  if (first === undefined || last === undefined) return [];
  const grown = last.pssKiB - first.pssKiB;
  return [
    ...(grown <= growthMostKiB ? [] : [`the memory grew by ${Math.round(grown / 1024)} MiB`]),
    ...(last.processes === first.processes ? [] : [`there are ${last.processes} processes, and were ${first.processes}`]),
  ];
}

/** Debian's `faketime` now and then crashes a program at its start. */
async function launched(desktop: Desktop, profile: Profile, clock: FastClock, again = true): Promise<Life> {
  const life = live({ env: { ...desktop.env, ...clock.env } }, profile);
  try {
    await life.awake(slowStartMs);
    return life;
  } catch (error) {
    const hasCrashed = life.isOver();
    await killAll(life);
    if (!hasCrashed || !again) throw error;
    return launched(desktop, profile, clock, false);
  }
}

/** On a clock of their own its processes now and then hang where they would end with the first. */
async function killAll({ pid, kill }: Life): Promise<void> {
  const all = await processesOf(pid);
  await kill();
  for (const one of all) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

function tomorrowAt(hour: number): number {
  const day = new Date();
  day.setDate(day.getDate() + 1);
  return day.setHours(hour, 0, 0, 0);
}
