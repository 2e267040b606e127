import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Refusal } from './commands.ts';
import { projectText } from './packed.ts';

/** Refuses a finished program that has other fuses than a release is to have. */
export async function insistOnFuses(program: string): Promise<void> {
  const wrong = await otherFuses(program);
  if (wrong.length > 0) throw new Refusal(`The fuses of ${program} are not as configured: ${wrong.join(', ')}.`);
}

/** The fuses of a finished program, read back, that differ from those of a release. */
export async function otherFuses(program: string): Promise<readonly string[]> {
  const configured = v.parse(configurationSchema, parse(await projectText(builderFile))).electronFuses;
  const wire: Readonly<Record<number, number | undefined>> = await getCurrentFuseWire(program);
  const names = new Set([...Object.keys(configured), ...fuses.keys()]);
  return [...names].filter((name) => {
    const at = fuses.get(name);
    return at === undefined || configured[name] === undefined || wire[at] !== (configured[name] ? on : off);
  });
}

const builderFile = join('build', 'electron-builder.yml');

const configurationSchema = v.object({ electronFuses: v.record(v.string(), v.boolean()) });

/** How a wire has them: the digits as letters. https://www.electronjs.org/docs/latest/tutorial/fuses */
const [off, on] = [...Buffer.from('01')];

/** By the names that the builder has for them. */
const fuses: ReadonlyMap<string, number> = new Map(
  Object.entries(FuseV1Options).flatMap(([name, at]) =>
    typeof at === 'number' ? [[name.charAt(0).toLowerCase() + name.slice(1), at]] : [],
  ),
);
