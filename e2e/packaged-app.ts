import { join } from 'node:path';

const folder = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;

export const packagedApp = join(import.meta.dirname, '../release', folder, 'unhunch');
