import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSameSite } from './lock-down.ts';

describe('a page of ours', () => {
  it.each([
    ['app://unhunch/assets/index.js', 'app://unhunch/index.html'],
    ['http://localhost:5173/main.tsx', 'http://localhost:5173/'],
    ['ws://localhost:5173/', 'http://localhost:5173/'],
  ])('is %s for %s', (url, page) => {
    expect(isSameSite(url, page)).toBe(true);
  });

  it.each([
    ['app://other/index.html', 'app://unhunch/index.html'],
    ['https://unhunch/index.html', 'app://unhunch/index.html'],
    ['file:///etc/passwd', 'app://unhunch/index.html'],
    ['http://localhost:5174/', 'http://localhost:5173/'],
    ['', 'app://unhunch/index.html'],
  ])('is not %s for %s', (url, page) => {
    expect(isSameSite(url, page)).toBe(false);
  });
});

describe('the app', () => {
  it('hands no address to the system to open, and loads no page but its own', () => {
    const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
    const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const texts = sources.map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')] as const);
    expect(texts.filter(([, text]) => /openExternal|loadFile/.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => text.includes('loadURL')).map(([name]) => name)).toEqual(['windows.ts']);
  });
});
