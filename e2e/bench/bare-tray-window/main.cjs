// The least an Electron app can be that opens a window from its tray, drawn in software as Unhunch is.
const { app, BrowserWindow, Menu, nativeImage, Tray } = require('electron');
const { join } = require('node:path');

app.disableHardwareAcceleration();
let tray;
app.whenReady().then(() => {
  const pixels = Buffer.alloc(22 * 22 * 4, 0xff);
  tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 22, height: 22 }));
  tray.setToolTip('Bare');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Open', click: open }]));
});
app.on('window-all-closed', () => undefined);

function open() {
  const webPreferences = { sandbox: true, contextIsolation: true };
  const window = new BrowserWindow({ width: 420, height: 640, useContentSize: true, webPreferences });
  window.removeMenu();
  window.loadFile(join(__dirname, 'window.html'));
}
