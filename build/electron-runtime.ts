import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { main, Refusal, run, say } from './commands.ts';
import { buildFallback, cachedFallback, fallbackVersion, hasFallback } from './fallback-runtime.ts';

export type Runtime = {
  /** The folder that holds Electron's executable. */
  readonly dir: string;
  readonly executable: string;
  readonly version: string;
  /** True for the older stand-in, which is for development and tests and never for a release. */
  readonly isFallback: boolean;
};

export type RuntimeOptions = {
  /** Tries the download even where the stand-in is cached already. */
  readonly insistOnDownload?: boolean;
};

const electronDir = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const downloadWithinMs = 20 * 60_000;
const answerWithinMs = 5_000;
const silentForMs = 2_000;

/**
 * A runtime everywhere, in this order: the one that ELECTRON_OVERRIDE_DIST_PATH names; the one that the electron package has downloaded;
 * the cached stand-in, so that a machine without a way to the release host asks it only once; a download; the stand-in, built now.
 */
export async function findRuntime({ insistOnDownload = false }: RuntimeOptions = {}): Promise<Runtime> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (given) return runtimeAt(given);
  const downloaded = join(electronDir, 'dist');
  if (existsSync(join(downloaded, 'version'))) return runtimeAt(downloaded);
  const cached = await cachedFallback();
  if (cached !== undefined && !insistOnDownload) return runtimeAt(cached);
  if (await download()) return runtimeAt(downloaded);
  if (cached !== undefined) return runtimeAt(cached);
  if (hasFallback) return runtimeAt(await buildFallback());
  throw new Refusal(
    `Electron ${await wantedVersion()} cannot be downloaded: ${releaseHost()} does not answer. ` +
      'Try again with a connection, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}

async function runtimeAt(dir: string): Promise<Runtime> {
  const version = (await readFile(join(dir, 'version'), 'utf8').catch(() => wantedVersion())).trim().replace(/^v/, '');
  return { dir, executable: join(dir, executableName()), version, isFallback: version === fallbackVersion };
}

function executableName(): string {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
}

async function wantedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(electronDir, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** Electron's own installer, stopped where its host gives no sign of life: left alone it can wait for minutes. */
async function download(): Promise<boolean> {
  const silence = new AbortController();
  const listening = releaseHostAnswers().then((answers) => {
    if (!answers) silence.abort();
  });
  const notice = setTimeout(async () => say(`Downloading Electron ${await wantedVersion()}.`), silentForMs);
  const { code } = await run([process.execPath, join(electronDir, 'install.js')], {
    timeoutMs: downloadWithinMs,
    signal: silence.signal,
  });
  clearTimeout(notice);
  await listening;
  return code === 0;
}

function releaseHost(): string {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: npmMirror } = process.env;
  return new URL(ELECTRON_MIRROR || npmMirror || 'https://github.com').origin;
}

async function releaseHostAnswers(): Promise<boolean> {
  // Node's fetch knows nothing of the proxy that Electron's installer would use.
  if (process.env['ELECTRON_GET_USE_PROXY']) return true;
  try {
    await fetch(releaseHost(), { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(answerWithinMs) });
    return true;
  } catch {
    return false;
  }
}

/** What a program that starts Electron by itself has to be told. */
export function runtimeEnvironment({ executable, dir }: Runtime): Readonly<Record<string, string>> {
  return { ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: dir };
}

if (process.argv[1] === import.meta.filename) {
  await main(async () => {
    const { dir } = await findRuntime({ insistOnDownload: process.argv.includes('--download') });
    process.stdout.write(`${dir}\n`);
    return 0;
  });
}
