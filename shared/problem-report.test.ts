import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemReport, type ReportFacts } from './problem-report.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { usualWeek } from './working-week.ts';

const facts: ReportFacts = {
  version: '1.2.3',
  isTestBuild: false,
  platform: 'linux',
  release: '6.8.0-31-generic',
  arch: 'x64',
  electron: '45.4.1',
  chromium: '140.0.1',
  desktop: 'ubuntu:GNOME',
  session: 'wayland',
  services: { trayHost: true, notifications: false },
  cannotTell: ['media'],
  idleSource: 'ok',
  shortcutsRefused: ['start'],
  locale: { language: 'en', region: 'en-GB' },
  settings: defaultSettings,
};

/** Everything in the settings that the user types, or that is named after them. */
const typed = fc.record({
  voiceName: fc.string({ minLength: 6, maxLength: 40 }),
  routineId: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{6,20}$/),
  startShortcut: fc.constantFrom('Control+Alt+Q', 'Meta+Shift+F7'),
});

describe('the report', () => {
  it('says what is running, on what, and what answered', () => {
    expect(problemReport(facts)).toBe(
      [
        'Unhunch 1.2.3',
        'system: linux 6.8.0 x64',
        'electron: 45.4.1, chromium 140.0.1',
        'desktop: ubuntu:GNOME, session wayland',
        'language: en, en-GB',
        'tray host: yes',
        'notifications: no',
        'idle time: ok',
        'cannot tell: media',
        'shortcuts refused: start',
        'settings changed: none',
        '',
      ].join('\n'),
    );
  });

  it('tells of numbers, switches and short lists what they are, and of all else only that it was set', () => {
    const settings: Settings = {
      ...defaultSettings,
      sitLimitMinutes: 60,
      soundOn: false,
      snoozeMinutes: [1, 2, 3],
      theme: 'dark',
      voiceName: 'Anna of Bremen',
      quietHours: { from: 1320, to: 1860 },
      workingHours: usualWeek.toReversed(),
      pauseShortcut: 'Control+Alt+P',
    };
    const [, told = ''] = problemReport({ ...facts, settings }).split('settings changed:\n');
    expect(told.split('\n')).toEqual([
      '  sitLimitMinutes: 60',
      '  snoozeMinutes: [1,2,3]',
      '  soundOn: false',
      '  quietHours: set',
      '  voiceName: set',
      '  workingHours: set',
      '  pauseShortcut: set',
      '  theme: "dark"',
      '',
    ]);
  });

  it('never holds what the user typed', () => {
    fc.assert(
      fc.property(typed, (values) => {
        const report = problemReport({ ...facts, settings: { ...defaultSettings, ...values } });
        return Object.values(values).every((value) => !report.includes(value.trim() === '' ? value : value.trim()));
      }),
    );
  });

  it('holds nothing of an environment that someone wrote prose into', () => {
    const prose = fc.string({ minLength: 5 }).filter((text) => /[^\w:.+-]/.test(text));
    fc.assert(
      fc.property(prose, (text) => {
        const report = problemReport({ ...facts, desktop: text, session: text, release: `6.1-${text}` });
        return report.includes('desktop: other, session other') && report.includes('system: linux 6.1 x64');
      }),
    );
  });
});
