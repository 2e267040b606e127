import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAutostart } from './autostart.ts';
import { execOf } from './desktop-entry.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-autostart-'));
  for (const folder of ['own', 'system', 'bin']) mkdirSync(join(root, folder));
  program('unhunch');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (...parts: readonly string[]) => join(root, ...parts);
const program = (name: string) => {
  writeFileSync(at('bin', name), '#!/bin/sh\n');
  chmodSync(at('bin', name), 0o755);
  return at('bin', name);
};
const autostart = (command: readonly string[] = [at('bin/unhunch')]) =>
  createAutostart({
    folders: [at('own'), at('system')],
    fileName: 'app.unhunch.Unhunch.desktop',
    olderFileNames: ['unhunch.desktop'],
    command,
    comment: () => 'Pausen für die Haltung',
    isCommandUsed: true,
    desktops: ['ubuntu', 'GNOME'],
    path: [at('bin')],
  });
const entry = (exec: string, ...more: readonly string[]) =>
  ['[Desktop Entry]', 'Type=Application', 'Name=X', `Exec=${exec}`, ...more, ''].join('\n');
const write = (file: string, text: string) => writeFileSync(at(file), text);
const read = (file: string) => readFileSync(at(file), 'utf8');

describe('start at login on Linux', () => {
  it('is off where there is no folder, and on once it is set', () => {
    rmSync(at('own'), { recursive: true });
    expect(autostart().isOn()).toBe(false);
    autostart().set(true);
    expect(autostart().isOn()).toBe(true);
    expect(read('own/app.unhunch.Unhunch.desktop')).toContain(`\nTryExec=${at('bin/unhunch')}\nExec="${at('bin/unhunch')}"\n`);
    expect(read('own/app.unhunch.Unhunch.desktop')).toContain('Comment=Pausen für die Haltung\n');
    autostart().set(false);
    expect(autostart().isOn()).toBe(false);
    expect(readdirSync(at('own'))).toEqual([]);
  });

  it.each([
    ['is on', [], true],
    ['is off where it is hidden', ['Hidden=true'], false],
    ['is off where GNOME switched it off', ['X-GNOME-Autostart-enabled=false'], false],
    ['is off where MATE switched it off', ['X-MATE-Autostart-enabled=false'], false],
    ['is on for the desktops it names', ['OnlyShowIn=XFCE;GNOME;'], true],
    ['is off for all others', ['OnlyShowIn=KDE;'], false],
    ['is off for the desktops it leaves out', ['NotShowIn=GNOME;'], false],
    ['is off where the program to be tried is missing', ['TryExec=no-such-program'], false],
    ['is on where the program to be tried is found', ['TryExec=unhunch'], true],
  ])('%s: %j', (_, lines, isOn) => {
    write('own/app.unhunch.Unhunch.desktop', entry('unhunch', ...lines));
    expect(autostart().isOn()).toBe(isOn);
  });

  it('is on by an entry of the whole system, and switched off for this user alone', () => {
    write('system/app.unhunch.Unhunch.desktop', entry(`${at('bin/unhunch')} %U`));
    expect(autostart().isOn()).toBe(true);
    autostart().set(false);
    expect(autostart().isOn()).toBe(false);
    expect(read('own/app.unhunch.Unhunch.desktop')).toContain('Hidden=true');
    expect(read('system/app.unhunch.Unhunch.desktop')).not.toContain('Hidden');
    autostart().set(true);
    expect(autostart().isOn()).toBe(true);
    autostart().set(false);
    expect(autostart().isOn()).toBe(false);
  });

  it('is on by an entry of another name that runs this program, and such an entry is hidden, not lost', () => {
    symlinkSync(at('bin/unhunch'), at('bin/posture'));
    write('own/My breaks.desktop', entry(execOf([at('bin/posture')]), 'X-GNOME-Autostart-Delay=30'));
    write('own/other.desktop', entry('sh'));
    expect(autostart().isOn()).toBe(true);
    autostart().set(false);
    expect(autostart().isOn()).toBe(false);
    expect(read('own/My breaks.desktop')).toMatch(/X-GNOME-Autostart-Delay=30\nHidden=true/);
    expect(read('own/other.desktop')).not.toContain('Hidden');
  });

  it('replaces a link without writing through it', () => {
    write('package.desktop', entry('/gone'));
    symlinkSync(at('package.desktop'), at('own/app.unhunch.Unhunch.desktop'));
    autostart().set(true);
    expect(read('package.desktop')).toBe(entry('/gone'));
    expect(autostart().isOn()).toBe(true);
  });
});

describe('the repair at launch', () => {
  it.each([
    ['whose program is gone', '/opt/gone/unhunch'],
    ['without a command', ''],
    ['that nobody can read', '"/opt'],
  ])('puts an entry right %s', (_, exec) => {
    write('own/app.unhunch.Unhunch.desktop', entry(exec, 'X-GNOME-Autostart-Delay=30'));
    expect(autostart().isOn()).toBe(false);
    expect(autostart().repair()).toBe(true);
    expect(autostart().isOn()).toBe(true);
    expect(read('own/app.unhunch.Unhunch.desktop')).toContain('X-GNOME-Autostart-Delay=30');
    expect(autostart().repair()).toBe(false);
  });

  it('also where another program was to be tried first', () => {
    write('own/app.unhunch.Unhunch.desktop', entry('unhunch', 'TryExec=/gone'));
    expect(autostart().repair()).toBe(true);
    expect(autostart().isOn()).toBe(true);
  });

  it('never makes an entry, nor switches one on', () => {
    expect(autostart().repair()).toBe(false);
    expect(existsSync(at('own/app.unhunch.Unhunch.desktop'))).toBe(false);
    const off = entry('/opt/gone/unhunch', 'Hidden=true');
    write('own/app.unhunch.Unhunch.desktop', off);
    expect(autostart().repair()).toBe(false);
    expect(read('own/app.unhunch.Unhunch.desktop')).toBe(off);
  });

  it('leaves an entry alone that starts another installed copy', () => {
    program('unhunch-beta');
    write('own/app.unhunch.Unhunch.desktop', entry('unhunch-beta'));
    expect(autostart().repair()).toBe(false);
  });

  it('follows the AppImage from version to version, whatever its entry is called, its old file gone or not', () => {
    const now = program('Unhunch-0.2.0-linux-x86_64.AppImage');
    const before = program('Unhunch-0.1.0-linux-x86_64.AppImage');
    write('own/appimagekit_1-Unhunch.desktop', entry(before));
    expect(autostart([now]).repair()).toBe(true);
    expect(read('own/appimagekit_1-Unhunch.desktop')).toContain(`Exec="${now}"`);
    write('own/app.unhunch.Unhunch.desktop', entry('/gone/Unhunch-0.1.0-linux-x86_64.AppImage'));
    expect(autostart([now]).repair()).toBe(true);
    expect(autostart([now]).repair()).toBe(false);
  });
});

describe('an entry by the name of an older version', () => {
  const older = 'own/unhunch.desktop';

  it('is as good as one of today’s: on, and taken away', () => {
    write(older, entry(at('bin/unhunch')));
    expect(autostart().isOn()).toBe(true);
    autostart().set(false);
    expect(readdirSync(at('own'))).toEqual([]);
  });

  it('is put right in its place where its program is gone', () => {
    write(older, entry('/opt/gone/unhunch', 'X-GNOME-Autostart-Delay=30'));
    expect(autostart().repair()).toBe(true);
    expect(read(older)).toContain('X-GNOME-Autostart-Delay=30');
    expect(autostart().isOn()).toBe(true);
  });

  it('does not start the app a second time beside a new one', () => {
    write(older, entry('/opt/gone/unhunch'));
    autostart().set(true);
    expect(readdirSync(at('own'))).toEqual(['app.unhunch.Unhunch.desktop']);
    write('system/unhunch.desktop', entry(at('bin/unhunch')));
    autostart().set(true);
    expect(read(older)).toContain('Hidden=true');
  });
});
