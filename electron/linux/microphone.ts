import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Detector, detector } from '../detector.ts';
import type { Environment } from '../environment.ts';
import { outputOf } from '../run-program.ts';
import { microphones, recordedSources } from './pactl.ts';

/** Whether a program records from a microphone: by the sound server, or by the kernel where there is none to ask. */
export function openMicrophoneDetector(env: Environment): Detector {
  return detector(async () => (await serverHears(env)) ?? (await kernelHears()));
}

async function serverHears(env: Environment): Promise<boolean | null> {
  const server = serverOf(env);
  if (server === null) return null;
  const list = (what: string) =>
    outputOf({ file: 'pactl', args: ['list', what], env: { ...env, LC_ALL: 'C', LANGUAGE: 'C', PULSE_SERVER: server } });
  const outputs = await list('source-outputs');
  if (outputs === null) return null;
  const recorded = recordedSources(outputs);
  if (recorded.length === 0) return false;
  const sources = await list('sources');
  return sources === null ? null : microphones(sources).some((source) => recorded.includes(source));
}

/** The server that runs. Left to find one, the client library would start it. */
function serverOf(env: Environment): string | null {
  if (env['PULSE_SERVER']) return env['PULSE_SERVER'];
  const socket = env['XDG_RUNTIME_DIR'] && join(env['XDG_RUNTIME_DIR'], 'pulse/native');
  return socket && existsSync(socket) ? `unix:${socket}` : null;
}

async function kernelHears(): Promise<boolean | null> {
  const cards = await namesIn('/proc/asound', /^card\d+$/);
  if (cards === null) return null;
  for (const card of cards) {
    for (const device of (await namesIn(card, /^pcm\d+c$/)) ?? []) {
      for (const stream of (await namesIn(device, /^sub\d+$/)) ?? []) {
        const status = await readFile(join(stream, 'status'), 'utf8').catch(() => '');
        if (/^state: RUNNING/m.test(status)) return true;
      }
    }
  }
  return false;
}

async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[] | null> {
  const names = await readdir(folder).catch(() => null);
  return names === null ? null : names.filter((name) => pattern.test(name)).map((name) => join(folder, name));
}
