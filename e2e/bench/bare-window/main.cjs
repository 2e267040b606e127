// The least an Electron app with one window can be, drawn in software as Unhunch is.
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');

app.disableHardwareAcceleration();
app.whenReady().then(() => {
  const webPreferences = { sandbox: true, contextIsolation: true, backgroundThrottling: false };
  const window = new BrowserWindow({ width: 420, height: 640, useContentSize: true, webPreferences });
  window.removeMenu();
  window.loadFile(join(__dirname, 'window.html'));
});
