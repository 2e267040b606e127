// Makes `electron FOLDER` run the app in FOLDER, which the fallback runtime was shipped without.
// ES module with top-level await: Electron holds `ready` back until it has settled, so the app's own listeners come first.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (given === undefined) {
  process.stderr.write('electron: name the folder of an app\n');
  process.exit(2);
}
const folder = resolve(given);
const manifest = join(folder, 'package.json');
if (!existsSync(manifest)) {
  process.stderr.write(`electron: ${folder} has no package.json\n`);
  process.exit(2);
}
const { name, productName = name, version = '0.0.0', main = 'index.js', desktopName } = JSON.parse(readFileSync(manifest, 'utf8'));

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.setName(productName);
app.setVersion(version);
app.setDesktopName?.(desktopName ?? `${productName}.desktop`);
app.setAppPath(folder);
await import(pathToFileURL(join(folder, main)).href);
