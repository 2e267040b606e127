import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './pieces.ts';
import { outputOf, type RunningProgram, startProgram } from './processes.ts';
import { waitFor } from './wait-for.ts';

export type Microphone = {
  /** As a program on a call does. */
  readonly record: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Loudspeaker = {
  /** What is heard while something else goes on: a value from -1 to 1 for each of 48,000 moments a second. */
  readonly listen: (meanwhile: () => Promise<void>) => Promise<Float32Array>;
};

export type SoundServer = { readonly microphone: Microphone; readonly loudspeaker: Loudspeaker; readonly stop: () => Promise<void> };

/** PulseAudio with a microphone that hears nothing and a loudspeaker that nobody hears. */
export async function startSoundServer({ places, env }: Site): Promise<SoundServer> {
  const modules = ['module-native-protocol-unix', 'module-null-source source_name=microphone', 'module-null-sink sink_name=loudspeaker'];
  const server = startProgram({
    command: ['pulseaudio', '-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', ...modules.map((each) => `--load=${each}`)],
    env,
    logFile: join(places.logs, 'sound-server.log'),
  });
  await waitFor('a sound server', async () => (await outputOf(['pactl', 'list', 'short', 'sources'], env)).includes('microphone'));

  const recordings = async () => (await outputOf(['pactl', 'list', 'short', 'source-outputs'], env)).trim();
  let recorder: RunningProgram | undefined;
  const microphone: Microphone = {
    record: async () => {
      recorder ??= startProgram({
        command: ['parec', '--device=microphone', '/dev/null'],
        env,
        logFile: join(places.logs, 'microphone.log'),
      });
      await waitFor('a recording', async () => (await recordings()) !== '');
    },
    stop: async () => {
      await recorder?.stop();
      recorder = undefined;
      await waitFor('the end of the recording', async () => (await recordings()) === '');
    },
  };
  const listen: Loudspeaker['listen'] = async (meanwhile) => {
    const file = join(places.runtime, 'heard');
    const listener = startProgram({
      command: ['parec', '--device=loudspeaker.monitor', '--format=float32le', '--rate=48000', '--channels=1', '--latency-msec=20', file],
      env,
      logFile: join(places.logs, 'loudspeaker.log'),
    });
    await waitFor('a listener', async () => (await readFile(file)).byteLength > 0);
    await meanwhile();
    await listener.stop();
    const heard = await readFile(file);
    await rm(file);
    return new Float32Array(heard.buffer.slice(heard.byteOffset, heard.byteOffset + heard.byteLength - (heard.byteLength % 4)));
  };
  return {
    microphone,
    loudspeaker: { listen },
    stop: async () => {
      await recorder?.stop();
      await server.stop();
    },
  };
}
