import type { CSSProperties, KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Timeline as Told } from '../../../shared/sitting/timeline.ts';
import { useWords } from '../../words.ts';
import { Below } from './Below.tsx';
import { bandOf } from './band.ts';
import { Hours } from './Hours.tsx';
import { Kind } from './Kind.tsx';
import { type Piece, pieceAt, piecesOf } from './pieces.ts';
import { Sign } from './Sign.tsx';
import styles from './Timeline.module.css';

type Props = {
  readonly timeline: Told;
  /** What stands below the band while no piece is read. */
  readonly children: ReactNode;
};

/**
 * The day as a band. It is one tab stop, and the arrow keys go from piece to piece; the pointer reads what it is over,
 * and a click takes the keyboard there.
 */
export function Timeline({ timeline: { stretches, moments }, children }: Props): ReactNode {
  const words = useWords();
  const id = useId();
  const [pointedAt, setPointedAt] = useState<Point | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const { placed, ticks } = bandOf(stretches, (localMs) => words.format.timeOfDay(localMs, 0));
  const pieces = piecesOf(words, placed, moments);
  const newest = pieces.at(-1);
  const current = pieces.find(({ key }) => key === (focused ?? left)) ?? newest;
  const pointed = pointedAt === null ? undefined : pieceAt(pieces, pointedAt.share, pointedAt.isAbove);
  const read = pointed ?? (focused === null ? undefined : current);
  return (
    <div className={styles['timeline']}>
      <div
        className={styles['band']}
        role="listbox"
        aria-orientation="horizontal"
        aria-label={words.status.timeline}
        // The tab stop is one of its pieces.
        tabIndex={-1}
        onKeyDown={goByKey}
        onPointerMove={(event) => setPointedAt(pointOf(event))}
        onPointerLeave={() => setPointedAt(null)}
        onPointerDown={(event) => {
          event.preventDefault();
          const { share, isAbove } = pointOf(event);
          const piece = pieceAt(pieces, share, isAbove);
          if (piece !== undefined) optionsIn(event.currentTarget)[pieces.indexOf(piece)]?.focus();
        }}
      >
        {pieces.map((piece) => (
          <div
            key={piece.key}
            className={styles['piece']}
            role="option"
            aria-selected={piece === current}
            aria-label={piece.sentence}
            tabIndex={piece === current ? 0 : -1}
            data-type={piece.type}
            data-read={piece === read}
            style={numbers({ '--from': piece.from, '--share': piece.share })}
            onFocus={() => setFocused(piece.key)}
            onBlur={() => {
              setFocused(null);
              setLeft(piece === newest ? null : piece.key);
            }}
          >
            <Drawn piece={piece} />
          </div>
        ))}
      </div>
      <Hours ticks={ticks} />
      <Below read={read?.sentence ?? null}>{children}</Below>
      <h3 id={id} className="visually-hidden">
        {words.status.timelineList}
      </h3>
      <ol className="visually-hidden" aria-labelledby={id}>
        {pieces.map(({ key, sentence }) => (
          <li key={key}>{sentence}</li>
        ))}
      </ol>
    </div>
  );
}

function Drawn({ piece }: { readonly piece: Piece }): ReactNode {
  if (piece.type === 'mark') return <Sign happening={piece.happening} />;
  return <Kind kind={piece.kind} source={piece.source} />;
}

type Point = { readonly share: number; readonly isAbove: boolean };

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, width, top, height } = currentTarget.getBoundingClientRect();
  const share = (clientX - left) / width;
  return { share: isReversed(currentTarget) ? 1 - share : share, isAbove: clientY - top < height * marksShare };
}

/** The upper part of the band, where the marks are. */
const marksShare = 0.4;

function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event.key, isReversed(event.currentTarget));
  if (step === null) return;
  event.preventDefault();
  const options = optionsIn(event.currentTarget);
  const wanted = options.findIndex((option) => option.matches(':focus')) + step;
  options[Math.min(Math.max(wanted, 0), options.length - 1)]?.focus();
}

function stepOf(key: string, isTurned: boolean): number | null {
  switch (key) {
    case 'ArrowUp':
      return -1;
    case 'ArrowDown':
      return 1;
    case 'ArrowLeft':
      return isTurned ? 1 : -1;
    case 'ArrowRight':
      return isTurned ? -1 : 1;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

const optionsIn = (band: HTMLElement): readonly HTMLElement[] => [...band.querySelectorAll<HTMLElement>('[role="option"]')];

const isReversed = (element: HTMLElement): boolean => element.matches(':dir(rtl)');

function numbers(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  // React's own type knows no custom properties.
  return values as CSSProperties;
}
