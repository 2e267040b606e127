import { dirname, join } from 'node:path';

const folder = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;

export const packagedApp = join(import.meta.dirname, '../release', folder, 'unhunch');

/** All of the app but Electron. */
export const archive = join(dirname(packagedApp), 'resources/app.asar');
export const archiveBudgetBytes = 2_000_000;
