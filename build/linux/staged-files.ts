import { chmod, cp, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Placed } from './fpm-arguments.ts';

/** Puts together in a folder what a package will install. */
export async function stage(files: readonly Placed[], root: string): Promise<void> {
  for (const { source, place } of files) {
    const to = join(root, place);
    await mkdir(dirname(to), { recursive: true });
    await cp(source, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Those that have contents of their own; links have none. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  return all.flatMap((one) => (one.isFile() ? [join(one.parentPath, one.name)] : [])).toSorted();
}

/** Whatever the mask of the user who builds. */
export async function usualModes(root: string): Promise<void> {
  await chmod(root, 0o755);
  for (const one of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = join(one.parentPath, one.name);
    if (one.isDirectory()) await chmod(path, 0o755);
    if (one.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
