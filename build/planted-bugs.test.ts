import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDir } from './commands.ts';
import { plantedBugs } from './planted-bugs.ts';

it.each(plantedBugs)('$file has, once, the line that would be: $bug', ({ file, find, plant }) => {
  expect(readFileSync(join(projectDir, file), 'utf8').split(find)).toHaveLength(2);
  expect(plant).not.toBe(find);
});
