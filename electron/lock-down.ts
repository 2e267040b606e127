import type { App, Session } from 'electron';

export type LockDownOptions = {
  readonly app: App;
  readonly session: Session;
  /** Where our own pages come from: the app's scheme, or the development server. */
  readonly pageUrl: string;
  readonly log: { warn(message: string): void };
};

/** Nothing but our own pages, and no power to them that the bridge does not give. Call once, when the app is ready. */
export function lockDown({ app, session, pageUrl, log }: LockDownOptions): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  leaveDictionaries(session);
  app.on('session-created', leaveDictionaries);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isOurs = isInternal(url) || isSameSite(url, pageUrl);
    if (!isOurs) log.warn(`A window asked for ${new URL(url).protocol}//${new URL(url).host}; it was refused.`);
    decide({ cancel: !isOurs });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (details) => {
      // A page may only load itself again, as the development server asks it to.
      if (!details.isMainFrame || details.url !== contents.getURL()) details.preventDefault();
    });
    contents.on('will-redirect', (details) => details.preventDefault());
  });
}

/** For its spelling Chromium fetches a dictionary from a host of Google at each start, whether a window asks for it or not. */
function leaveDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** Same scheme and host. For schemes of our own the standard `origin` is "null", so it cannot be compared. */
export function isSameSite(url: string, other: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(other)) return false;
  const [one, two] = [new URL(url), new URL(other)];
  return one.host === two.host && withoutWebSocket(one.protocol) === withoutWebSocket(two.protocol);
}

/** What never leaves the process, and Chromium's own developer tools. */
function isInternal(url: string): boolean {
  return ['data:', 'blob:', 'devtools:'].includes(new URL(url).protocol);
}

/** The development server speaks to its pages over a web socket. */
function withoutWebSocket(protocol: string): string {
  return protocol.replace(/^ws/, 'http');
}
