import { join } from 'node:path';
import type { Site } from './pieces.ts';
import { outputOf, type RunningProgram, startProgram } from './processes.ts';
import { waitFor } from './wait-for.ts';

export type Microphone = {
  /** As a program on a call does. */
  readonly record: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type SoundServer = { readonly microphone: Microphone; readonly stop: () => Promise<void> };

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
  return {
    microphone,
    stop: async () => {
      await recorder?.stop();
      await server.stop();
    },
  };
}
