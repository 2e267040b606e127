import { describe, expect, it } from 'vitest';
import { howUpdated, type UpdateFacts } from './how-updated.ts';

const linux: UpdateFacts = {
  platform: 'linux',
  isPackaged: true,
  hasSource: true,
  packaging: 'plain',
  canReplace: true,
  isSystemWide: false,
  packageType: null,
  isFromMacStore: false,
  isFromWindowsStore: false,
  isInstalled: false,
};
const mac: UpdateFacts = { ...linux, platform: 'darwin' };
const windows: UpdateFacts = { ...linux, platform: 'win32' };

describe('what brings newer versions', () => {
  it.each<readonly [string, UpdateFacts]>([
    ['an AppImage', { ...linux, packaging: 'appImage' }],
    ['an AppImage that was made beside packages', { ...linux, packaging: 'appImage', packageType: 'rpm' }],
    ['an app of macOS', mac],
    ['what the installer for Windows put there', { ...windows, isInstalled: true }],
  ])('of %s is the app itself', (_, facts) => {
    expect(howUpdated(facts)).toEqual({ kind: 'itself' });
  });

  it.each<readonly [string, UpdateFacts, string]>([
    ['a Flatpak', { ...linux, packaging: 'flatpak' }, 'Flatpak'],
    ['a snap', { ...linux, packaging: 'snap' }, 'Snap'],
    ['an app from the store of macOS', { ...mac, isFromMacStore: true }, 'App Store'],
    ['an app from the store of Windows', { ...windows, isFromWindowsStore: true, isInstalled: true }, 'Microsoft Store'],
  ])('of %s is its store', (_, facts, store) => {
    expect(howUpdated(facts)).toEqual({ kind: 'store', store });
  });

  it.each(['deb', 'rpm'])('of a %s is what installs packages', (packageType) => {
    expect(howUpdated({ ...linux, packageType, isSystemWide: true })).toEqual({ kind: 'package' });
  });

  it.each<readonly [string, UpdateFacts]>([
    ['an unpacked archive', linux],
    ['an unpacked archive that was made beside packages', { ...linux, packageType: 'deb' }],
    ['an archive unpacked for everyone', { ...linux, isSystemWide: true }],
    ['an unpacked archive or a portable app of Windows', windows],
    ['a checkout', { ...linux, isPackaged: false, packaging: 'appImage' }],
    ['an AppImage that was told of no source', { ...linux, packaging: 'appImage', hasSource: false }],
    ['an AppImage where we may write nothing', { ...linux, packaging: 'appImage', canReplace: false }],
    ['an app of macOS that was told of no source', { ...mac, hasSource: false }],
    ['an installed app of Windows that was told of no source', { ...windows, isInstalled: true, hasSource: false }],
  ])('of %s is whoever put it there', (_, facts) => {
    expect(howUpdated(facts)).toEqual({ kind: 'byHand' });
  });
});
