import type { HttpExecutor } from 'builder-util-runtime';
import type { ClientRequest } from 'electron';
import type { AppUpdater, UpdateCheckResult } from 'electron-updater';
import type { Platform } from '../tray-image.ts';
import { endWhenSilent } from './silence.ts';

export type Updater = {
  /** The version that is newer than this one, if there is one. */
  readonly look: () => Promise<string | null>;
  /** Downloads what the last look found. It is installed when the app is quit. */
  readonly download: () => Promise<void>;
  /** Nothing more is asked for, and nothing is installed. */
  readonly end: () => void;
};

export type UpdaterOptions = {
  readonly platform: Platform;
  /** What cannot be told to whoever asked: an installation that fails at the end. */
  readonly onError: (error: unknown) => void;
};

/** The library behind it is loaded here and nowhere else: a copy of the app that looks for nothing never reads it. */
export async function openUpdater({ platform, onError }: UpdaterOptions): Promise<Updater> {
  const updater = await updaterOf(platform);
  let found: UpdateCheckResult | null = null;
  let isOver = false;
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowPrerelease = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  updater.on('error', onError);
  dropIdentity(updater);
  const abortAll = followRequests(updater);
  const { webRequest } = updater.netSession;
  webRequest.onBeforeRequest((_, decide) => decide({ cancel: isOver }));
  webRequest.onBeforeSendHeaders(({ requestHeaders }, decide) => decide({ requestHeaders: withoutIdentity(requestHeaders) }));
  return {
    look: async () => {
      const result = await updater.checkForUpdates();
      found = result?.isUpdateAvailable ? result : null;
      return found?.updateInfo.version ?? null;
    },
    download: async () => {
      await updater.downloadUpdate(found?.cancellationToken);
    },
    end: () => {
      isOver = true;
      updater.autoInstallOnAppQuit = false;
      found?.cancellationToken?.cancel();
      abortAll();
      // Those that are kept for a next request.
      void updater.netSession.closeAllConnections();
    },
  };
}

async function updaterOf(platform: Platform): Promise<AppUpdater> {
  switch (platform) {
    case 'darwin':
      return new (await import('electron-updater/out/MacUpdater.js')).MacUpdater();
    case 'win32':
      return new (await import('electron-updater/out/NsisUpdater.js')).NsisUpdater();
    case 'linux':
      return new (await import('./app-image-updater.ts')).SteadyAppImageUpdater();
  }
}

/** The library stops waiting for a download that is cancelled, and lets it run on. What comes of this ends all that goes on. */
function followRequests(updater: AppUpdater): () => void {
  const open = new Set<ClientRequest>();
  // Public, but left out of the types.
  const executor: HttpExecutor<ClientRequest> = Reflect.get(updater, 'httpExecutor');
  const create = executor.createRequest.bind(executor);
  executor.createRequest = (options, callback) => {
    const request = create(options, callback);
    const forget = (): void => void open.delete(request);
    open.add(request);
    endWhenSilent(request);
    request.on('response', (response) => response.on('end', forget));
    request.on('error', forget);
    return request;
  };
  return () => {
    for (const request of open) request.abort();
  };
}

/** For releases that reach some users first the library makes up a name for each, keeps it and sends it along. Ours reach all at once. */
function dropIdentity(updater: AppUpdater): void {
  Object.defineProperty(updater, 'stagingUserIdPromise', { value: { value: Promise.resolve('') } });
}

const withoutIdentity = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'x-user-staging-id'));
