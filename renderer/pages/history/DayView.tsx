import type { ReactNode } from 'react';
import { useId } from 'react';
import { happeningOf, type Moment, type Stretch } from '../../../shared/sitting/timeline.ts';
import { lengthWords, momentSentence } from '../../../shared/words/timeline.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Legend } from '../../components/timeline/Legend.tsx';
import { Sign } from '../../components/timeline/Sign.tsx';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { isWorthTelling } from '../../components/timeline/worth-telling.ts';
import { useWords } from '../../words.ts';
import { Breaks } from './Breaks.tsx';
import { ChartOrTable } from './ChartOrTable.tsx';
import styles from './DayView.module.css';
import { besides, isEmpty, lengthInAll } from './facts.ts';
import { Headline } from './Headline.tsx';
import { MoveTotals } from './MoveTotals.tsx';
import { NothingThen } from './Nothing.tsx';
import { Section, Sections } from './Section.tsx';
import type { Shown } from './use-shown.ts';

type Props = {
  readonly shown: Shown;
  readonly isTable: boolean;
  readonly onGo: (day: number) => void;
};

/** One day as it went, and what it comes to. */
export function DayView({ shown, isTable, onGo }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said, format } = words;
  const { record } = shown;
  if (record === null || isEmpty(shown)) return <NothingThen shown={shown} onGo={onGo} />;
  const { summary, moments } = record;
  const stretches = shown.period.day < shown.history.today ? record.stretches.map(cutOff) : record.stretches;
  const { sittingMs } = summary.totals;
  return (
    <>
      <Headline
        line={isWorthTelling(sittingMs) ? said.sat({ length: format.duration(sittingMs) }) : said.noSitting}
        more={besides(words, summary, ['away', 'paused', 'unobserved'])}
      />
      <ChartOrTable
        label={words.status.timeline}
        columns={[said.columns.what, said.columns.from, said.columns.to, said.columns.length]}
        rows={stretches.map((stretch) => rowOf(words, stretch))}
        isTable={isTable}
      >
        <Timeline timeline={{ stretches, moments }}>
          <Legend totals={summary.totals} lengthOf={(ms) => lengthInAll(words, ms)} />
        </Timeline>
      </ChartOrTable>
      <Sections>
        <Happened moments={moments} />
        <MoveTotals sum={summary} />
        <Breaks sum={summary} />
      </Sections>
    </>
  );
}

function Happened({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const words = useWords();
  const id = useId();
  const told = moments.flatMap((moment) => {
    const happening = happeningOf(moment);
    const sentence = momentSentence(words, moment);
    return happening === null || sentence === null ? [] : [{ happening, sentence }];
  });
  return (
    <Section name={words.historyPage.happened} id={id}>
      {told.length === 0 ? (
        <p>{words.historyPage.nothingHappened}</p>
      ) : (
        <ol className={styles['happened']}>
          {told.map(({ happening, sentence }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the moments of a day stay in their order, and two may be alike.
            <li key={index} className={styles['moment']}>
              <Sign happening={happening} />
              {sentence}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** On a day that is over nothing goes on. */
function cutOff(stretch: Stretch): Stretch {
  return stretch.endedBy === null ? { ...stretch, isCutOff: true } : stretch;
}

function rowOf(words: Words, stretch: Stretch): readonly string[] {
  const { historyPage: said, status, format } = words;
  const { at, utcOffsetMinutes, ms, kind, endedBy, isCutOff } = stretch;
  const to = endedBy === null && !isCutOff ? said.now : format.timeOfDay(at + ms, utcOffsetMinutes);
  return [status.totals[`${kind}Ms`], format.timeOfDay(at, utcOffsetMinutes), to, lengthWords(words, ms)];
}
