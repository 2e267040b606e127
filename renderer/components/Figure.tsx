import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { stillBodyAt } from '../../shared/routine/figure/still.ts';
import { at, type Timeline } from '../../shared/routine/timeline.ts';
import { crossFade } from './figure/cross-fade.ts';
import css from './figure/figure.module.css';
import { filmOf, frameOf, picture } from './figure/film.ts';
import { penFor } from './figure/outline.ts';
import { painterFor } from './figure/painter.ts';

/** Calls `draw` with the position in ms, at once and whenever it moves; the answer ends it. */
export type Frames = (draw: (ms: number) => void) => () => void;

type Props = {
  readonly timeline: Timeline;
  readonly frames: Frames;
  /** A body at work shows where it goes and which muscles work. */
  readonly isAtWork: boolean;
};

/** The moving body. Where motion is not wanted it stands in one key pose after another and fades between them. */
export function Figure({ timeline, frames, isAtWork }: Props): ReactNode {
  const id = useId();
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const root = group.current;
    if (!root) return undefined;
    const paint = painterFor(root, id);
    const film = filmOf(timeline);
    const pen = penFor();
    const fade = crossFade(root);
    const wantsStillness = window.matchMedia('(prefers-reduced-motion: reduce)');
    const end = frames((ms) => {
      const moment = at(timeline, ms);
      if (!wantsStillness.matches) {
        paint(film(ms), moment);
        return;
      }
      const body = stillBodyAt(timeline, ms);
      // An unchanged key pose is not painted again; the first frame has nothing to fade from.
      fade(body.key, () => paint(frameOf(body, moment, pen), { ...moment, progress: 1 }));
    });
    return () => {
      end();
      root.replaceChildren();
    };
  }, [timeline, frames, id]);
  return (
    <svg
      className={css['figure']}
      viewBox={`${-picture.width / 2} ${-picture.height / 2} ${picture.width} ${picture.height}`}
      data-at-work={isAtWork}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <g ref={group} />
    </svg>
  );
}
