import { expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';

// What .github/SECURITY.md names for Electron's checklist.

async function statusPage(unhunch: Unhunch, cli: () => Promise<unknown>) {
  await cli();
  return unhunch.window('status');
}

test('a page can reach nothing but the bridge', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSitting(12);
  // With one there, it is not for want of a microphone that none is given.
  await desktop.start('soundServer');
  const page = await statusPage(await launch(), cli);
  const found = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'unhunch');
    const refused = (attempt: () => Promise<unknown>): Promise<string> =>
      attempt().then(
        () => 'allowed',
        () => 'refused',
      );
    const against = (attempt: () => Promise<unknown>): Promise<string> =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
        attempt().then(
          () => resolve('allowed'),
          () => undefined,
        );
      });
    return {
      bridge: Object.keys(bridge),
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      remote: await against(() => fetch('https://example.org')),
      file: await refused(() => fetch('file:///etc/passwd')),
      stranger: await refused(() => bridge.ask('shell', null)),
      shape: await refused(() => bridge.ask('run', { type: 'snooze', minutes: 'many' })),
      microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(String, ({ name }: Error) => name),
      notifications: await Notification.requestPermission(),
      inline: await refused(
        () =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.textContent = 'window.inlineRan = true';
            document.head.append(script);
            if (Reflect.get(window, 'inlineRan')) resolve(null);
            else reject(new Error('blocked'));
          }),
      ),
    };
  });
  expect(found).toEqual({
    bridge: ['ask', 'on'],
    require: 'undefined',
    process: 'undefined',
    remote: 'connect-src',
    file: 'refused',
    stranger: 'refused',
    shape: 'refused',
    microphone: 'NotAllowedError',
    notifications: 'denied',
    inline: 'refused',
  });
  await desktop.kill('soundServer');
});

test('a page goes nowhere, opens no window and holds no other page', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  const page = await statusPage(unhunch, cli);
  const url = page.url();
  expect(url).toMatch(/^app:\/\/unhunch\//);
  const found = await page.evaluate(async () => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
    });
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org';
    document.body.append(frame);
    const webview = document.createElement('webview');
    document.body.append(webview);
    return {
      opened: window.open('https://example.org') !== null,
      framed: await violated,
      canHoldGuests: 'loadURL' in webview,
    };
  });
  expect(found).toEqual({ opened: false, framed: 'frame-src', canHoldGuests: false });
  const refusals = await unhunch.electron.evaluateHandle(({ BrowserWindow }) => {
    const seen: string[] = [];
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('will-frame-navigate', (details) => seen.push(`${details.url} ${details.defaultPrevented ? 'refused' : 'allowed'}`));
    }
    return seen;
  });
  for (const elsewhere of ['https://example.org/', `${url}&more`]) {
    await page.evaluate((address) => {
      location.href = address;
    }, elsewhere);
    await waitFor(`what became of ${elsewhere}`, async () => (await refusals.jsonValue()).includes(`${elsewhere} refused`));
  }
  await page.evaluate(() => {
    location.href = 'file:///etc/passwd';
  });
  expect(page.url()).toBe(url);
  expect(unhunch.openWindows()).toEqual(['status']);
});

test('every window keeps the locks that Electron has', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await statusPage(unhunch, cli);
  await cli('open', 'settings');
  await unhunch.window('settings');
  const preferences = await unhunch.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => Reflect.get(webContents, 'getLastWebPreferences').call(webContents)),
  );
  expect(preferences.length).toBeGreaterThan(1);
  for (const each of preferences) {
    expect(each).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
      webviewTag: false,
    });
  }
});

test('nobody but a window of ours is answered', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await statusPage(unhunch, cli);
  const answer = await unhunch.electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload } });
    await stranger.loadURL('app://unhunch/index.html?window=status');
    const asks = "window.unhunch.ask('readSettings', null).then(() => 'answered', ({ message }) => message)";
    const said: unknown = await stranger.webContents.executeJavaScript(asks);
    stranger.destroy();
    return said;
  });
  expect(answer).toContain('a sender that is none of our windows');
});

test('our scheme serves its folder and nothing beside it', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await statusPage(unhunch, cli);
  const answers = await unhunch.electron.evaluate(async ({ net }) => {
    const paths = ['index.html', '..%2Ficons%2Fapp.png', '..%2f..%2fpackage.json', '%2Fetc%2Fpasswd', '%00', '%E0%A4%A'];
    const urls = [...paths.map((path) => `app://unhunch/${path}`), 'app://elsewhere/index.html'];
    return Promise.all(urls.map(async (url) => (await net.fetch(url)).status));
  });
  expect(answers).toEqual([200, 404, 404, 404, 404, 404, 404]);
});
