import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../shared/words/languages.ts';
import { english } from '../shared/words/words.ts';
import { projectDir } from './commands.ts';
import { desktopEntry } from './desktop-entry.ts';

const validator = '/usr/bin/desktop-file-validate';

describe('a package’s desktop file', () => {
  it('says what the app is, and what it is found by, in every language', async () => {
    const { linux } = await desktopEntry();
    const entry = linux?.desktop?.entry ?? {};
    for (const key of ['GenericName', 'Comment', 'Keywords']) {
      const said = Object.entries(entry).filter(([name]) => name.split('[')[0] === key);
      expect(said).toHaveLength(languages.length);
      expect(new Set(said.map(([, text]) => text)).size).toBe(languages.length);
      expect(said.map(([name]) => name)).toContain(key);
      // Portugal and Africa read these too; Taiwan and Hong Kong do not read the Chinese ones.
      expect(Object.keys(entry)).toEqual(expect.arrayContaining([`${key}[pt]`, `${key}[zh_CN]`]));
    }
  });

  it.runIf(existsSync(validator))(
    'is written by the packager as desktops read it, by the name that the app’s windows have',
    { timeout: 60_000 },
    async () => {
      const { Packager, Platform, LinuxPackager } = await import('app-builder-lib');
      const { deepAssign } = await import('builder-util-runtime');
      const { LinuxTargetHelper } = await import('app-builder-lib/out/targets/LinuxTargetHelper.js');
      const config = { extends: join(projectDir, 'build/electron-builder.yml'), ...(await desktopEntry()) };
      const packager = new Packager({ projectDir, config, targets: Platform.LINUX.createTarget('deb') });
      await packager.validateConfig();
      const linux = new LinuxPackager(packager);
      const folder = mkdtempSync(join(tmpdir(), 'unhunch-desktop-entry-'));
      try {
        const helper = new LinuxTargetHelper(linux);
        const { appImage, flatpak, snapcraft } = packager.config;
        for (const own of [{}, appImage, flatpak, snapcraft?.core24]) {
          const file = join(folder, `${helper.getDesktopFileName()}.desktop`);
          await helper.writeDesktopEntry(deepAssign({}, linux.platformSpecificBuildOptions, own ?? {}), undefined, file);
          expect(file).toBe(join(folder, 'app.unhunch.Unhunch.desktop'));
          expect(readFileSync(file, 'utf8')).toContain('\nStartupWMClass=app.unhunch.Unhunch\n');
          expect(readFileSync(file, 'utf8')).toContain(`\nComment=${english.welcome.helloLead}\n`);
          expect(spawnSync(validator, [file], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('has keywords that end with a semicolon each', async () => {
    const { linux } = await desktopEntry();
    for (const [name, text] of Object.entries(linux?.desktop?.entry ?? {}))
      if (name.startsWith('Keywords')) expect(text).toMatch(/^([^;]+;){5,}$/);
  });

  it('offers the app’s actions, with a command, and a name in every language', async () => {
    const { linux, appImage, flatpak, snapcraft } = await desktopEntry();
    expect(linux?.desktop?.entry?.['Actions']).toBe('start;snooze;pause;');
    for (const [desktop, program] of [
      [linux?.desktop, '/opt/Unhunch/unhunch'],
      [appImage?.desktop, 'AppRun'],
      [flatpak?.desktop, 'electron-wrapper'],
      [snapcraft?.core24?.desktop, 'unhunch'],
    ] as const) {
      expect(Object.keys(desktop?.desktopActions ?? {})).toEqual(['start', 'snooze', 'pause']);
      for (const [name, { Exec, ...names }] of Object.entries(desktop?.desktopActions ?? {})) {
        expect(Exec).toBe(`${program} ${name}`);
        expect(Object.keys(names)).toHaveLength(languages.length);
        expect(Object.keys(names)).toContain('Name');
        expect(Object.values(names)).not.toContain('');
      }
    }
  });
});
