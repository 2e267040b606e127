import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectDir } from './commands.ts';
import { isStepName } from './test-steps.ts';

const permissionsSchema = v.record(v.string(), v.picklist(['read', 'write']));

const stepSchema = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});

const jobSchema = v.object({
  uses: v.optional(v.string()),
  'timeout-minutes': v.optional(v.number()),
  permissions: v.optional(permissionsSchema),
  steps: v.optional(v.array(stepSchema), []),
});

const workflowSchema = v.object({
  on: v.record(v.string(), v.unknown()),
  permissions: permissionsSchema,
  concurrency: v.object({ group: v.string() }),
  jobs: v.record(v.string(), jobSchema),
});

const read = (name: string): string => readFileSync(join(projectDir, name), 'utf8');
const folder = '.github/workflows';
const texts = readdirSync(join(projectDir, folder)).map((name) => [name, read(join(folder, name))] as const);
const workflows = texts.map(([name, text]) => [name, v.parse(workflowSchema, parse(text))] as const);
const jobs = workflows.flatMap(([name, { jobs }]) => Object.entries(jobs).map(([job, told]) => [`${name}: ${job}`, told] as const));
const steps = jobs.flatMap(([name, told]) => told.steps.map((step) => [name, step] as const));
const commands = steps.flatMap(([, { run }]) => run ?? []).join('\n');
const everyText = texts.map(([, text]) => text).join('\n');

describe('every workflow', () => {
  it.each(workflows)('%s may write nothing by default', (_, { permissions }) => {
    expect(Object.values(permissions)).not.toContain('write');
  });

  it.each(workflows)('%s runs no code of a stranger with our secrets', (_, { on }) => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });

  it('takes actions by the commit, and says which version that is', () => {
    for (const line of everyText.split('\n').filter((each) => /\buses:/.test(each))) {
      expect(line).toMatch(/uses: (\.\/\.github\/workflows\/[\w-]+\.yml|actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  it('takes one action in one version', () => {
    const [...pinned] = new Set(steps.flatMap(([, { uses }]) => uses ?? []));
    expect(new Set(pinned.map((uses) => uses.split('@')[0])).size).toBe(pinned.length);
  });

  it('has one Node', () => {
    expect(new Set(steps.flatMap(([, told]) => told.with?.['node-version'] ?? []))).toHaveLength(1);
  });

  it('leaves no token behind in the checkout', () => {
    const checkouts = steps.filter(([, { uses }]) => uses?.startsWith('actions/checkout@'));
    for (const [name, told] of checkouts) expect(told.with, name).toEqual({ 'persist-credentials': false });
  });

  it('calls only what is there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const called = [...commands.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(called).toEqual(expect.arrayContaining(['release', 'release-notes', 'sbom', 'audit']));
    for (const script of called) expect(Object.keys(scripts)).toContain(script);
    const tested = [...commands.matchAll(/npm test -- (.*)/g)].flatMap(([, names = '']) => names.split(' '));
    expect(tested.filter((name) => !isStepName(name))).toEqual([]);
    const files = [...everyText.matchAll(/uses: \.\/(\S+)/g)].map(([, file]) => file ?? '');
    expect(files.filter((file) => !existsSync(join(projectDir, file)))).toEqual([]);
  });
});

describe('every job', () => {
  it.each(jobs.filter(([, { uses }]) => uses === undefined))('%s ends by itself', (_, told) => {
    expect(told['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  it('that may write runs no code of ours or of a package', () => {
    const mayWrite = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'));
    expect(mayWrite.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['release.yml: draft', { contents: 'write', 'id-token': 'write', attestations: 'write' }],
    ]);
    for (const [, told] of mayWrite) {
      const what = told.steps.map(({ uses, run }) => uses ?? run).join('\n');
      expect(what).not.toMatch(/\b(checkout|setup-node|npm|npx|node)\b/);
    }
  });
});

describe('the release', () => {
  it('is described with every secret that it takes', () => {
    const secrets = new Set([...everyText.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name));
    const contributing = read('.github/CONTRIBUTING.md');
    expect([...secrets].filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
  });

  it('is published by a person', () => {
    expect(commands).toContain('gh release create "$GITHUB_REF_NAME" --draft');
    expect(commands).not.toMatch(/gh release (edit|upload)|npm publish/);
  });
});
