import { argumentsGiven, main, numberGiven, programOf, run, say } from '../../build/commands.ts';

const { values } = argumentsGiven({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '15' },
    only: { type: 'string' },
  },
});

/** Laws that hold for any input, and how often each is tried in 15 minutes. A profile is damaged in two or three ways at once. */
const laws = [
  { files: ['shared/cli/grammar.test.ts'], name: 'answers any arguments', runs: 100_000 },
  { files: ['electron/asks.test.ts', 'shared/change-settings.test.ts'], name: 'whatever', runs: 100_000 },
  { files: ['electron/mutated-files.test.ts'], name: 'whatever', runs: 2_000 },
] as const;

await main(async () => {
  const [seed, minutes] = [numberGiven('seed', values.seed), numberGiven('minutes', values.minutes)];
  const share = minutes / 15;
  say(`seed ${seed}, about ${minutes} min; the same again: npm run torture -- --seed ${seed} --minutes ${minutes}`);
  const endsAt = performance.now() + minutes * 60_000;
  const outcomes: boolean[] = [];
  if (values.only === undefined) {
    for (const { files, name, runs } of laws) {
      const env = { PROPERTY_SEED: String(seed), PROPERTY_RUNS: String(Math.ceil(runs * share)) };
      const vitest = [
        ...programOf('vitest'),
        'run',
        '--config',
        'build/vitest.config.ts',
        '--testTimeout=300000',
        '-t',
        name,
        ...files,
      ] as const;
      outcomes.push((await run(vitest, { env, output: 'shown' })).code === 0);
    }
  }
  const files = values.only === undefined ? [] : [values.only];
  const left = Math.max(1, Math.round(endsAt - performance.now()));
  const config = 'e2e/torture/playwright.config.ts';
  const playwright = [...programOf('@playwright/test', 'playwright'), 'test', '-c', config, `--global-timeout=${left}`, ...files] as const;
  const env = { TORTURE_SEED: String(seed), TORTURE_SHARE: String(share) };
  outcomes.push((await run(playwright, { env, output: 'shown' })).code === 0);
  const isGood = outcomes.every(Boolean);
  say(isGood ? `All of it was survived (seed ${seed}).` : `Something was not survived (seed ${seed}).`);
  return isGood ? 0 : 1;
});
