import { describe, expect, it } from 'vitest';
import { languages } from '../shared/words/languages.ts';
import { desktopActions } from './desktop-actions.ts';

describe('the actions in a package’s desktop file', () => {
  it('are all there, with a command, and a name in every language', async () => {
    const { linux, appImage } = await desktopActions();
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
      }
    }
  });
});
