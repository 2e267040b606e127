import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal, run } from './commands.ts';

export type NpmPackage = {
  /** With its version: `name@1.2.3`. */
  readonly name: string;
  /** As package-lock.json has it: `sha512-…`. */
  readonly integrity: string;
};

/**
 * Fetches it into an empty folder, and gives the file: packed, and what it should be. Through npm itself: only npm knows which registry,
 * proxy and certificates this user has.
 */
export async function fetchPackage({ name, integrity }: NpmPackage, folder: string): Promise<string> {
  const npm = process.env['npm_execpath'];
  const npmCommand = npm?.endsWith('.js') ? ([process.execPath, npm] as const) : (['npm'] as const);
  const { code, output } = await run([...npmCommand, 'pack', name, '--pack-destination', folder, '--ignore-scripts'], {
    timeoutMs: 20 * 60_000,
  });
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || tarball === undefined) throw new Refusal(`npm could not fetch ${name}: ${output.trim().split('\n').at(-1)}`);
  const file = join(folder, tarball);
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Refusal(`${name} from the npm registry is not the package it should be: its checksum differs.`);
  }
  return file;
}
