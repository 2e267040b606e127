import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { Refusal, run } from './commands.ts';
import { fetchPackage, type NpmPackage } from './npm-package.ts';
import { projectText } from './packed.ts';

/**
 * Puts koffi's compiled part for Windows where the packager takes it from. npm installs it for the computer that it runs on alone, and
 * one computer packages for all.
 */
export async function bringKoffi(folder: string, arch: string): Promise<void> {
  const wanted = koffiPart(await projectText('package-lock.json'), arch);
  await mkdir(folder, { recursive: true });
  const workshop = await mkdtemp(join(folder, 'fetching-'));
  try {
    const tarball = basename(await fetchPackage(wanted, workshop));
    const part = `win32_${arch}`;
    const { code, output } = await run(['tar', '-xzf', tarball, `package/${part}/${koffiFile}`], { cwd: workshop });
    if (code !== 0) throw new Refusal(`${wanted.name} has no ${part}/${koffiFile}: ${output.trim()}`);
    await rm(join(folder, part), { recursive: true, force: true });
    await rename(join(workshop, 'package', part), join(folder, part));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

export const koffiFile = 'koffi.node';

/** The package that holds it, of the version that is locked. */
export function koffiPart(lock: string, arch: string): NpmPackage {
  const name = `@koromix/koffi-win32-${arch}`;
  const { packages } = v.parse(lockSchema, JSON.parse(lock));
  const locked = v.safeParse(lockedSchema, packages[`node_modules/${name}`]);
  if (!locked.success) throw new Refusal(`No package for Windows on ${arch}: package-lock.json has no ${name}, which the app needs there.`);
  return { name: `${name}@${locked.output.version}`, integrity: locked.output.integrity };
}

const lockSchema = v.object({ packages: v.record(v.string(), v.unknown()) });
const lockedSchema = v.object({ version: v.string(), integrity: v.string() });
