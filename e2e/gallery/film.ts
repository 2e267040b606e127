import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, run } from '../../build/commands.ts';
import type { Segment } from '../../shared/routine/timeline.ts';
import { type Camera, type Scheme, schemes } from './camera.ts';

/** Small files before smoothness: multiples of the 16 ms in which the camera's clock draws. */
const frameMs = { motion: 64, breath: 320 } as const;
const quality = 26;
// What differs little from the frame before is left as it was; a whole frame now and then wipes away what that leaves behind.
const wholeFrameEvery = 5;

type Frame = { readonly file: Readonly<Record<Scheme, string>>; readonly lengthMs: number };

/** Films these stretches into one endless WebP picture for each scheme. */
export async function film(camera: Camera, stretches: readonly Segment[], pathOf: (scheme: Scheme) => string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-film-'));
  try {
    const frames: Frame[] = [];
    for (const { startMs, endMs, kind } of stretches) {
      const lengthMs = kind === 'motion' ? frameMs.motion : frameMs.breath;
      for (let ms = startMs; ms < endMs; ms += lengthMs) {
        const shot = await camera.shoot(ms);
        const named = (scheme: Scheme): string => join(folder, `${frames.length}-${scheme}.png`);
        const file = { light: named('light'), dark: named('dark') };
        for (const scheme of schemes) await writeFile(file[scheme], shot[scheme]);
        frames.push({ file, lengthMs: Math.min(lengthMs, endMs - ms) });
      }
    }
    for (const scheme of schemes) {
      const pictures = frames.flatMap(({ file, lengthMs }) => ['-d', `${Math.round(lengthMs)}`, file[scheme]]);
      const whole = ['-kmin', `${wholeFrameEvery - 2}`, '-kmax', `${wholeFrameEvery}`] as const;
      const settings = ['-loop', '0', ...whole, '-lossy', '-q', `${quality}`, '-m', '6'] as const;
      const { code, output } = await run(['img2webp', ...settings, ...pictures, '-o', pathOf(scheme)]);
      if (code !== 0) throw new Refusal(`img2webp failed: ${output.trim()}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
