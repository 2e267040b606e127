import { describe, expect, it } from 'vitest';
import { languages } from '../shared/words/languages.ts';
import { desktopEntry } from './desktop-entry.ts';

describe('a package’s desktop file', () => {
  it('says what the app is, and what it is found by, in every language', async () => {
    const { linux } = await desktopEntry();
    const entry = linux?.desktop?.entry ?? {};
    for (const key of ['GenericName', 'Comment', 'Keywords']) {
      const said = Object.entries(entry).filter(([name]) => name.split('[')[0] === key);
      expect(said).toHaveLength(languages.length);
      expect(new Set(said.map(([, text]) => text)).size).toBe(languages.length);
      expect(entry).toHaveProperty(key);
      expect(entry).toHaveProperty(`${key}[pt_BR]`);
    }
  });

  it('has keywords that end with a semicolon each', async () => {
    const { linux } = await desktopEntry();
    for (const [name, text] of Object.entries(linux?.desktop?.entry ?? {}))
      if (name.startsWith('Keywords')) expect(text).toMatch(/^([^;]+;){5,}$/);
  });

  it('offers the app’s actions, with a command, and a name in every language', async () => {
    const { linux, appImage } = await desktopEntry();
    expect(linux?.desktop?.entry?.['Actions']).toBe('start;snooze;pause;');
    for (const [desktop, program] of [
      [linux?.desktop, '/opt/Unhunch/unhunch'],
      [appImage?.desktop, 'AppRun'],
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
