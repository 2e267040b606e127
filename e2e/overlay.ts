import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOutput } from './package-file.ts';

/** What a script says that runs as root in this very system, with `shared` at `/mnt`; whatever it changes is gone when it ends. */
export async function inOverlay(shared: string, script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-overlay-'));
  try {
    return await commandOutput('unshare', '--mount', '--propagation', 'private', 'sh', '-euc', mounting, folder, shared, script);
  } finally {
    await rmdir(folder);
  }
}

/** Only root may, and not in every container. */
export async function hasOverlays(): Promise<boolean> {
  return process.platform === 'linux' && process.getuid?.() === 0 && (await inOverlay('/', 'echo there').catch(() => '')) === 'there\n';
}

const mounting = `
mount -t tmpfs tmpfs "$0"
mkdir "$0/upper" "$0/work" "$0/root"
mount -t overlay -o "lowerdir=/,upperdir=$0/upper,workdir=$0/work" overlay "$0/root"
for place in proc dev; do mount --rbind "/$place" "$0/root/$place"; done
mkdir -p "$0/root/mnt"
mount --bind "$1" "$0/root/mnt"
exec chroot "$0/root" sh -euc "$2"
`;
