import { describe, expect, it } from 'vitest';
import { packagingOf } from './packaging.ts';

const plain = { env: {}, execPath: '/opt/Unhunch/unhunch', appPath: null, isInFlatpak: false };

describe('how the app is started again', () => {
  it('is by its program, and while it is worked on by Electron and its folder', () => {
    expect(packagingOf(plain)).toEqual({ kind: 'plain', command: ['/opt/Unhunch/unhunch'] });
    expect(packagingOf({ ...plain, appPath: '/src' })).toEqual({ kind: 'plain', command: ['/opt/Unhunch/unhunch', '/src'] });
  });

  it('is by the AppImage, not by its mount', () => {
    const env = { APPIMAGE: '/home/u/Unhunch.AppImage', APPDIR: '/tmp/.mount_Unhu1' };
    expect(packagingOf({ ...plain, env, execPath: '/tmp/.mount_Unhu1/unhunch' })).toEqual({
      kind: 'appImage',
      command: ['/home/u/Unhunch.AppImage'],
    });
  });

  it('is not by the AppImage or the snap of the terminal that it was started from', () => {
    const env = {
      APPIMAGE: '/home/u/Terminal.AppImage',
      APPDIR: '/tmp/.mount_Term1',
      SNAP: '/snap/code/7',
      SNAP_NAME: 'code',
      SNAP_USER_DATA: '/d',
    };
    expect(packagingOf({ ...plain, env })).toEqual({ kind: 'plain', command: ['/opt/Unhunch/unhunch'] });
    expect(packagingOf({ ...plain, env, execPath: '/snap/code/70/unhunch' })).toMatchObject({ kind: 'plain' });
  });

  it('is by the name of the snap', () => {
    const env = { SNAP: '/snap/unhunch/7', SNAP_NAME: 'unhunch', SNAP_USER_DATA: '/home/u/snap/unhunch/7' };
    expect(packagingOf({ ...plain, env, execPath: '/snap/unhunch/7/app/unhunch' })).toEqual({
      kind: 'snap',
      name: 'unhunch',
      configDir: '/home/u/snap/unhunch/7/.config',
    });
  });

  it('is by the desktop in a Flatpak', () => {
    const facts = { ...plain, env: { FLATPAK_ID: 'app.unhunch.Unhunch' }, isInFlatpak: true };
    expect(packagingOf(facts)).toEqual({ kind: 'flatpak', id: 'app.unhunch.Unhunch' });
    expect(packagingOf({ ...facts, isInFlatpak: false })).toMatchObject({ kind: 'plain' });
  });
});
