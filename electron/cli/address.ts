import { lstatSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { sha256 } from '../sha256.ts';
import { makeFolder } from '../store/files.ts';

/** A Unix socket's path has 104 bytes on macOS and 108 on Linux; a longer one is silently cut off. */
const longestPathBytes = 100;

/**
 * Where the running instance of a profile may listen, the best place first. The server takes the first that works (a
 * profile may be on a disk without sockets, or read-only); the client asks them all.
 */
export function addressesOf(userDataDir: string): readonly string[] {
  const profile = realProfile(userDataDir);
  const hash = sha256(profile).slice(0, 32);
  if (process.platform === 'win32') return [`\\\\.\\pipe\\unhunch-${hash}`];
  const runtime = process.env['XDG_RUNTIME_DIR'];
  const elsewhere = [runtime === undefined || runtime === '' ? tmpdir() : runtime, '/tmp'].map((directory) =>
    join(directory, `unhunch-${process.getuid?.() ?? 0}`, `${hash}.sock`),
  );
  return [...new Set([join(profile, 'unhunch.sock'), ...elsewhere])].filter((path) => Buffer.byteLength(path) < longestPathBytes);
}

/** Makes the folder of an address ours alone. Throws where it is not: another user could listen in our name. */
export function makeFolderOf(address: string): void {
  const folder = dirname(address);
  makeFolder(folder);
  if (!isSafe(address)) throw new Error(`${folder} belongs to another user or is open to others`);
}

/** False where someone else could have put a socket there, true for pipes, which the system guards by their name. */
export function isSafe(address: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    const stat = lstatSync(dirname(address));
    return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
  } catch {
    // No folder, or none that we may see: nothing of ours is in it.
    return false;
  }
}

/** Two spellings of one profile must find each other. */
function realProfile(userDataDir: string): string {
  const profile = resolve(userDataDir);
  try {
    return realpathSync(profile);
  } catch {
    // It is made later, or never.
    return process.platform === 'win32' ? profile.toLowerCase() : profile;
  }
}
