import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { english } from '../shared/words/words.ts';
import { projectDir } from './commands.ts';

const read = (name: string): string => readFileSync(join(projectDir, '.github', name), 'utf8');

/** The parts of the two formats that are used here; GitHub refuses what it does not know. */
const dependabotSchema = v.strictObject({
  version: v.literal(2),
  updates: v.array(
    v.strictObject({
      'package-ecosystem': v.picklist(['npm', 'github-actions']),
      directory: v.string(),
      schedule: v.strictObject({ interval: v.literal('weekly') }),
      cooldown: v.strictObject({ 'default-days': v.number() }),
      groups: v.record(
        v.string(),
        v.strictObject({
          patterns: v.optional(v.array(v.string())),
          'update-types': v.optional(v.array(v.picklist(['major', 'minor', 'patch']))),
        }),
      ),
      ignore: v.optional(v.array(v.strictObject({ 'dependency-name': v.string(), 'update-types': v.array(v.string()) }))),
    }),
  ),
});

const formSchema = v.strictObject({
  name: v.string(),
  description: v.string(),
  labels: v.array(v.string()),
  body: v.array(
    v.strictObject({
      type: v.literal('textarea'),
      id: v.string(),
      attributes: v.strictObject({ label: v.string(), description: v.optional(v.string()), render: v.optional(v.string()) }),
      validations: v.optional(v.strictObject({ required: v.boolean() })),
    }),
  ),
});

describe('updates of what we depend on', () => {
  it('are looked for in packages and in workflows, once a week', () => {
    const { updates } = v.parse(dependabotSchema, parse(read('dependabot.yml')));
    expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { directory } of updates) expect(existsSync(join(projectDir, directory))).toBe(true);
  });
});

describe('a form for an issue', () => {
  const forms = readdirSync(join(projectDir, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  it.each(forms)('%s asks for each thing once', (name) => {
    const { body } = v.parse(formSchema, parse(read(join('ISSUE_TEMPLATE', name))));
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });

  it('calls things as the app does', () => {
    const bug = read('ISSUE_TEMPLATE/bug.yml');
    for (const words of [english.about.copyReport, english.tray.about]) expect(bug).toContain(`“${words}”`);
  });
});
