import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { type Detector, detector } from '../detector.ts';

const mostProcesses = 4_000;
const mostOpenFiles = 4_096;

/** Whether a program of this user has a camera open. */
export function openCameraDetector(): Detector {
  return detector(async () => {
    const devices = await readdir('/dev');
    if (!devices.some((name) => videoDevice.test(`/dev/${name}`))) return false;
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).slice(0, mostProcesses);
    for (const pid of processes) if (await holdsCamera(`/proc/${pid}`)) return true;
    return false;
  });
}

const videoDevice = /^\/dev\/video\d+$/;

/** Programs that hand cameras out and may hold them open all day. https://gitlab.freedesktop.org/pipewire/pipewire/-/issues/2669 */
const brokers: ReadonlySet<string> = new Set(['pipewire', 'wireplumber', 'pipewire-media-']);

async function holdsCamera(process: string): Promise<boolean> {
  try {
    if ((await stat(process)).uid !== ownUid) return false;
    const files = (await readdir(`${process}/fd`)).slice(0, mostOpenFiles);
    const targets = await Promise.all(files.map((file) => readlink(`${process}/fd/${file}`).catch(() => '')));
    if (!targets.some((target) => videoDevice.test(target))) return false;
    return !brokers.has((await readFile(`${process}/comm`, 'utf8')).trim());
  } catch {
    // It has ended, or hides from its own user.
    return false;
  }
}

const ownUid = process.getuid?.();
