import { readFile } from 'node:fs/promises';
import { arch, release } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { app, clipboard, shell } from 'electron';
import * as v from 'valibot';
import { type Licence, licencesSchema, type Place } from '../shared/about.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { Outcome } from '../shared/command.ts';
import { problemReport } from '../shared/problem-report.ts';
import type { Settings } from '../shared/settings.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import { trayPlaceOf } from '../shared/tray-place.ts';
import type { Words } from '../shared/words/words.ts';
import { besideCode } from './beside-code.ts';
import { compressed } from './compressed.ts';
import type { Handlers } from './ipc.ts';
import { platform } from './platform.ts';
import type { Services } from './services.ts';
import { failureOf } from './store/files.ts';

export type AboutOptions = {
  readonly version: string;
  readonly userDataDir: string;
  readonly services: Pick<Services, 'known'>;
  readonly snapshot: () => Snapshot;
  readonly settings: () => Settings;
  readonly words: () => Words;
  readonly log: { warn(message: string): void };
};

type AboutHandlers = Pick<Handlers, 'readTrayPlace' | 'readAbout' | 'readLicences' | 'readReport' | 'copyReport' | 'openPlace'>;

/** What the app tells of itself and of where it runs. */
export function aboutHandlers(options: AboutOptions): AboutHandlers {
  const { version, userDataDir, services, snapshot, settings, words, log } = options;
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  let isTestBuild: Promise<boolean> | null = null;
  const isForTests = (): Promise<boolean> => {
    isTestBuild ??= readIsTestBuild();
    return isTestBuild;
  };
  const report = async (): Promise<string> => {
    const { cannotTell, idleSource, shortcutsRefused } = snapshot();
    return problemReport({
      version,
      isTestBuild: await isForTests(),
      platform,
      release: release(),
      arch: arch(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      desktop,
      session: process.env['XDG_SESSION_TYPE'] ?? '',
      services: services.known(),
      cannotTell,
      idleSource,
      shortcutsRefused,
      locale: words().locale,
      settings: settings(),
    });
  };
  return {
    readTrayPlace: () => trayPlaceOf({ platform, desktop, hasHost: services.known()?.trayHost ?? null }),
    readAbout: async () => ({ version, isTestBuild: await isForTests(), dataFolder: userDataDir }),
    readLicences: () => readLicences(log),
    readReport: report,
    copyReport: async () => {
      clipboard.writeText(await report());
      return null;
    },
    openPlace: async (place) => openOf(words(), await shell.openPath(pathOf(place, userDataDir))),
  };
}

/** The system says nothing where all went well. */
function openOf({ about }: Words, why: string): Outcome {
  return why === '' ? { kind: 'done' } : { kind: 'refused', why: about.notOpened({ reason: why }) };
}

function pathOf(place: Place, userDataDir: string): string {
  switch (place) {
    case 'dataFolder':
      return userDataDir;
    case 'browserLicences':
      // Beside the program, as Electron ships it.
      return join(dirname(process.execPath), 'LICENSES.chromium.html');
    default:
      return assertNever(place);
  }
}

/** What the build gathered; missing where nothing was built. */
const licencesFile = besideCode(compressed('licences.json'));

async function readLicences(log: AboutOptions['log']): Promise<readonly Licence[]> {
  try {
    return v.parse(licencesSchema, JSON.parse(brotliDecompressSync(await readFile(licencesFile)).toString()));
  } catch (error) {
    log.warn(`The licences cannot be read (${failureOf(error).reason}).`);
    return [];
  }
}

/** Said by the build, where it made the app for tests. */
async function readIsTestBuild(): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(app.getAppPath(), 'package.json'), 'utf8'));
    return v.is(v.looseObject({ testBuild: v.literal(true) }), manifest);
  } catch {
    return false;
  }
}
