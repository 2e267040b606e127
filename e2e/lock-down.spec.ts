import { expect, test, type Unhunch } from './app.ts';

// What .github/SECURITY.md names for Electron's checklist.

async function statusPage(unhunch: Unhunch, cli: () => Promise<unknown>) {
  await cli();
  return unhunch.window('status');
}

test('a page can reach nothing but the bridge', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const page = await statusPage(await launch(), cli);
  const found = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'unhunch');
    const refused = (attempt: () => Promise<unknown>): Promise<string> =>
      attempt().then(
        () => 'allowed',
        () => 'refused',
      );
    return {
      bridge: Object.keys(bridge),
      require: typeof Reflect.get(window, 'require'),
      process: typeof Reflect.get(window, 'process'),
      remote: await refused(() => fetch('https://example.org')),
      file: await refused(() => fetch('file:///etc/passwd')),
      stranger: await refused(() => bridge.ask('shell', null)),
      shape: await refused(() => bridge.ask('run', { type: 'snooze', minutes: 'many' })),
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
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
    remote: 'refused',
    file: 'refused',
    stranger: 'refused',
    shape: 'refused',
    camera: 'refused',
    notifications: 'denied',
    inline: 'refused',
  });
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
  await page.evaluate(() => {
    location.href = 'https://example.org';
  });
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
