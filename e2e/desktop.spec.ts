import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { screenOf } from './desktop/screen.ts';
import { undoAll } from './desktop/undo.ts';

test('a desktop is taken down whole, also where one of its pieces is gone before', async () => {
  const undone: string[] = [];
  const stop = undoAll([
    () => void undone.push('folder'),
    () => void undone.push('display'),
    () => Promise.reject(new Error('the bus gave no answer')),
    () => void undone.push('tray host'),
  ]);
  await expect(stop).rejects.toThrow('the bus gave no answer');
  expect(undone).toEqual(['tray host', 'display', 'folder']);
});

test('a window that goes while the windows are listed is no failure', async () => {
  const bin = await mkdtemp(join(tmpdir(), 'unhunch-wmctrl-'));
  const listed = '0x01000003  0 4711   10 20 420 560 unhunch.Unhunch host Unhunch';
  // The first time it fails as wmctrl does: "X Error of failed request: BadWindow".
  const script = `#!/bin/sh\nif test -e ${bin}/asked; then echo '${listed}'; else : > ${bin}/asked; exit 1; fi\n`;
  await writeFile(join(bin, 'wmctrl'), script, { mode: 0o755 });
  expect(await screenOf({ PATH: `${bin}:/bin` }).windows()).toMatchObject([{ pid: 4711, title: 'Unhunch', width: 420, height: 560 }]);
  await rm(bin, { recursive: true });
});
