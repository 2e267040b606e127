import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './pieces.ts';
import type { Places } from './places.ts';
import { outputOf, type RunningProgram, startProgram } from './processes.ts';
import { waitFor } from './wait-for.ts';

/** Whoever speaks would start the service, with all modules there are; here there are voices only when a test wants them. */
export async function configureSpeech(places: Places): Promise<void> {
  const modules = join(configDir(places), 'modules');
  await mkdir(modules, { recursive: true });
  await writeFile(join(configDir(places), 'speechd.conf'), serviceConfig);
  await writeFile(join(modules, 'espeak-ng.conf'), '');
}

/** The voices of espeak-ng, spoken into the sound server. */
export async function startSpeech({ places, env }: Site): Promise<RunningProgram> {
  const program = startProgram({
    command: ['speech-dispatcher', '--run-single', '--timeout=0', `--config-dir=${configDir(places)}`, `--log-dir=${places.logs}`],
    env,
    logFile: join(places.logs, 'speech.log'),
  });
  await waitFor('a voice', async () => (await outputOf(['spd-say', '--list-synthesis-voices'], env)).includes('English'));
  return program;
}

const configDir = (places: Places): string => join(places.config, 'speech-dispatcher');

const serviceConfig = `DisableAutoSpawn
CommunicationMethod "unix_socket"
SocketPath "default"
AudioOutputMethod "pulse"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "en-GB"
LogLevel 3
`;
