import { breathAt } from '../../../shared/routine/breath.ts';
import { bodyAt, type Stance } from '../../../shared/routine/figure/motion.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Move } from '../../../shared/routine/move.ts';
import { at, type Moment, type Timeline } from '../../../shared/routine/timeline.ts';
import { type Glow, glowsOf } from './glow.ts';
import { type Pen, penFor } from './outline.ts';
import { type Scene, sceneOf } from './scene.ts';

/** Size of the picture in user units; its middle is 0, 0. */
export const picture = { width: 420, height: 440 } as const;

/** User units per body height. */
export const scaleOf = ({ camera }: Move): number => picture.height / camera.span;

/** All that is drawn of a body and its muscles at one moment. */
export type Frame = { readonly move: Move; readonly scene: Scene; readonly glows: readonly Glow[] };

export function frameOf(stance: Stance, { segment }: Moment, pen: Pen): Frame {
  const { move, skeleton } = stance;
  const k = scaleOf(move);
  return {
    move,
    scene: sceneOf(stance, k, pen),
    glows: segment.part === 'rep' ? glowsOf(viewOf(move.camera), skeleton, move.muscles, k) : [],
  };
}

/** What is remembered of a rep is as fine as the quickest usual display shows it. */
const slotMs = 1000 / 120;
// Some ten seconds of motion at that: of a longer rep the rest is drawn anew.
const mostFrames = 1200;
// Less air more or less does not show.
const sameAir = 0.02;

/** Gives the frame at `ms`. A rep with others before and after it is like the last one: its frames are drawn once and shown again. */
export function filmOf(timeline: Timeline): (ms: number) => Frame {
  const pen = penFor();
  const shown = new Map<string, { readonly frame: Frame; readonly air: number }>();
  let side = '';
  return (ms) => {
    const moment = at(timeline, ms);
    const { segment, step } = moment;
    if (segment.rep <= 1 || segment.rep >= step.dose.reps) return frameOf(bodyAt(timeline, ms), moment, pen);
    const sideNow = `${segment.step} ${segment.pass}`;
    if (side !== sideNow) shown.clear();
    side = sideNow;
    const slot = Math.round((ms - segment.startMs) / slotMs);
    const slotAt = segment.startMs + slot * slotMs;
    const air = breathAt(timeline.breaths, slotAt);
    const name = `${segment.phase} ${slot}`;
    const known = shown.get(name);
    if (known && Math.abs(known.air - air) < sameAir) return known.frame;
    const frame = frameOf(bodyAt(timeline, slotAt), moment, pen);
    if (known || shown.size < mostFrames) shown.set(name, { frame, air });
    return frame;
  };
}
