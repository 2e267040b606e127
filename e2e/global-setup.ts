import { existsSync } from 'node:fs';
import { ensurePackages, hasDpkg } from '../build/system-packages.ts';
import { packagedApp } from './packaged-app.ts';

export default async function globalSetup(): Promise<void> {
  if (process.platform !== 'linux') throw new Error('These tests need Linux: the desktop they run on is made of its programs.');
  await ensurePackages(hasDpkg ? ['run', 'desktop', 'packages'] : ['run', 'desktop']);
  if (!existsSync(packagedApp)) throw new Error('There is no packaged app to test. Please run: npm run package');
}
