import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWindowPlaces } from './window-places.ts';

let directory: string;
let logged: string[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'unhunch-places-'));
  logged = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const file = () => join(directory, 'windows.json');
const opened = () => openWindowPlaces(directory, { once: (_key, _level, text) => void logged.push(text) });
const place = { x: -40, y: 12, width: 500, height: 700 };
const other = { x: 900, y: 0, width: 420, height: 640 };

describe('the places of windows', () => {
  it('are there again in the next run, one for each window', () => {
    const places = opened();
    places.write('settings', other);
    places.write('status', other);
    places.write('settings', place);
    expect(places.read('settings')).toEqual(place);
    const next = opened();
    expect([next.read('settings'), next.read('status'), next.read('history')]).toEqual([place, other, null]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(logged).toEqual([]);
  });

  it('are none, and no file, before a window was moved', () => {
    expect(opened().read('status')).toBeNull();
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([
    '',
    '{"version":1,"windows":{"status":{"x":1,',
    '{"version":2,"windows":{"status":{"x":1,"y":2,"width":300,"height":400}}}',
    '{"version":1,"windows":[7]}',
    '{"version":1,"windows":{"status":{"x":1,"y":2,"width":0,"height":400}}}',
    '{"version":1,"windows":{"status":{"x":1e300,"y":2,"width":300,"height":400}}}',
  ])('are the usual ones where the file is damaged: %s', (text) => {
    writeFileSync(file(), text);
    const places = opened();
    expect(places.read('status')).toBeNull();
    expect(logged).toEqual(['Where the windows were is damaged.']);
    places.write('status', place);
    expect(opened().read('status')).toEqual(place);
  });

  it('lose nothing but the one that is damaged', () => {
    writeFileSync(file(), JSON.stringify({ version: 1, windows: { status: null, tips: other } }));
    expect([opened().read('status'), opened().read('tips')]).toEqual([null, other]);
  });

  it('last as long as the app where they cannot be written, which is said once', () => {
    mkdirSync(join(file(), 'precious'), { recursive: true });
    const places = opened();
    places.write('status', place);
    expect(places.read('status')).toEqual(place);
    expect(logged).toEqual([expect.stringContaining('damaged'), expect.stringContaining('cannot be kept')]);
    expect(readdirSync(file())).toEqual(['precious']);
  });

  it('leave no draft behind that a crash cut short', () => {
    writeFileSync(`${file()}.4711.tmp`, '{');
    expect(opened().read('settings')).toBeNull();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('are not read before they are asked for', () => {
    const places = opened();
    writeFileSync(file(), JSON.stringify({ version: 1, windows: { tips: other } }));
    expect(places.read('tips')).toEqual(other);
    expect(readFileSync(file(), 'utf8')).toContain('900');
  });
});
