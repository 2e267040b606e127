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
