// The least an Electron app in the tray can be: what Unhunch is measured against.
const { app, Menu, nativeImage, Tray } = require('electron');

let tray;
app.whenReady().then(() => {
  const pixels = Buffer.alloc(22 * 22 * 4, 0xff);
  tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 22, height: 22 }));
  tray.setToolTip('Bare');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
app.on('window-all-closed', () => undefined);
