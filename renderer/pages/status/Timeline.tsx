import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Stretch } from '../../../shared/sitting/timeline.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { stretchWords } from '../../../shared/words/en/timeline.ts';
import type { Placed } from './band.ts';
import { bandOf } from './band.ts';
import { Kind } from './Kind.tsx';
import styles from './Timeline.module.css';

type Props = {
  readonly stretches: readonly Stretch[];
  /** What stands below the band while no stretch is read. */
  readonly children: ReactNode;
};

/**
 * The day as a band. It is read with a slider from stretch to stretch, which brings one tab stop, every key and the
 * words for a screen reader; the pointer reads what it is over, and a click takes the slider there.
 */
export function Timeline({ stretches, children }: Props): ReactNode {
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const [kept, setKept] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const { placed, ticks } = bandOf(stretches);
  const newest = placed.length - 1;
  const current = Math.min(kept ?? newest, newest);
  const index = pointedAt === null ? (isFocused ? current : null) : indexAt(placed, pointedAt);
  const read = index === null ? undefined : placed[index];
  const keep = (wanted: number): void => setKept(wanted < newest ? wanted : null);
  return (
    <div className={styles['timeline']}>
      <div className={styles['band']}>
        {placed.map(({ stretch, from, share }, position) => (
          <Kind
            key={from}
            kind={stretch.kind}
            source={stretch.source}
            isRead={position === index}
            style={numbers({ '--from': from, '--share': share })}
          />
        ))}
        {placed.length > 0 && (
          <input
            className={styles['reader']}
            type="range"
            min={0}
            max={newest}
            value={current}
            aria-label={words.timeline}
            aria-valuetext={sentenceOf(placed[current])}
            onChange={(event) => keep(event.currentTarget.valueAsNumber)}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            onPointerMove={(event) => setPointedAt(shareAt(event))}
            onPointerLeave={() => setPointedAt(null)}
            onPointerDown={(event) => keep(indexAt(placed, shareAt(event)))}
            onMouseDown={(event) => {
              // The slider's own dragging knows nothing of lengths.
              event.preventDefault();
              event.currentTarget.focus();
            }}
          />
        )}
      </div>
      <div className={styles['hours']} aria-hidden="true">
        {ticks.map(({ at, time, isToldWide, isToldNarrow }) => (
          <span key={at} className={styles['hour']} data-wide={isToldWide} data-narrow={isToldNarrow} style={numbers({ '--from': at })}>
            {(isToldWide || isToldNarrow) && <span className={styles['time']}>{time}</span>}
          </span>
        ))}
      </div>
      <div className={styles['below']} data-reading={read !== undefined}>
        <div className={styles['unread']}>{children}</div>
        <p className={styles['read']} aria-hidden="true">
          {sentenceOf(read)}
        </p>
      </div>
    </div>
  );
}

function sentenceOf(placed: Placed | undefined): string {
  return placed === undefined ? '' : stretchWords(placed.stretch);
}

/** Before the first stretch there is nothing to read, so the first is. */
function indexAt(placed: readonly Placed[], share: number): number {
  return Math.max(
    0,
    placed.findLastIndex(({ from }) => from <= share),
  );
}

function shareAt({ currentTarget, clientX }: PointerEvent<HTMLInputElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = (clientX - left) / width;
  return currentTarget.matches(':dir(rtl)') ? 1 - share : share;
}

function numbers(values: Readonly<Record<`--${string}`, number>>): CSSProperties {
  // React's own type knows no custom properties.
  return values as CSSProperties;
}
