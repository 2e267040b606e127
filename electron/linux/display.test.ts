import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { hasDisplay } from './display.ts';

/** No server gets that far by itself. */
const number = 47_011 + process.pid;
const inLinux = it.skipIf(process.platform !== 'linux');

inLinux('a display is there while someone listens at it', async () => {
  const server = createServer();
  expect(await hasDisplay({ DISPLAY: `:${number}` })).toBe(false);
  await new Promise<void>((resolve) => server.listen(`\0/tmp/.X11-unix/X${number}`, resolve));
  for (const display of [`:${number}`, `:${number}.0`, `unix:${number}`]) expect(await hasDisplay({ DISPLAY: display })).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await hasDisplay({ DISPLAY: `:${number}` })).toBe(false);
});

it('a display of Wayland, or of another machine, is taken on trust', async () => {
  expect(await hasDisplay({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: `:${number}` })).toBe(true);
  expect(await hasDisplay({ DISPLAY: 'localhost:10.0' })).toBe(true);
});

it('without a name there is none', async () => {
  expect(await hasDisplay({})).toBe(false);
  expect(await hasDisplay({ DISPLAY: '', WAYLAND_DISPLAY: '' })).toBe(false);
});
