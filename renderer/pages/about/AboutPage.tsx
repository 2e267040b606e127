import { Leaf } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { About, Place } from '../../../shared/about.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Library } from '../../components/Library.tsx';
import { Mark } from '../../components/Mark.tsx';
import { Page } from '../../components/Page.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useRun } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './AboutPage.module.css';
import { Keys } from './Keys.tsx';
import { Licences } from './Licences.tsx';
import { Report } from './Report.tsx';
import { Updates } from './Updates.tsx';

const fullness = 0.74;
const views = ['help', 'privacy', 'licences'] as const;

type Props = { readonly snapshot: Pick<Snapshot, 'updates'>; readonly settings: Settings; readonly ask: Ask };

/** What the app is, how it is worked, what it keeps, and whose work it is built on. */
export function AboutPage({ snapshot: { updates }, settings, ask }: Props): ReactNode {
  const { about: words, tips, updates: updateWords } = useWords();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    ask('readAbout', null).then(setAbout, () => undefined);
  }, [ask]);
  const [view, setView] = useState<(typeof views)[number]>('help');
  const { run } = useRun(ask);
  return (
    <Library>
      <Page title={words.title} look="text">
        <header className={styles['header']}>
          <div className={styles['mark']}>
            <Mark fraction={fullness} look="tile" />
          </div>
          <div>
            <h1 className={styles['title']}>{words.heading}</h1>
            <p>{words.lead}</p>
            <p className={styles['soft']}>{about !== null && (about.isTestBuild ? words.testVersion(about) : words.version(about))}</p>
          </div>
        </header>
        <Tabs label={words.title} tabs={views.map((id) => ({ id, name: words.views[id] }))} shown={view} onShow={setView}>
          {view === 'help' && (
            <div className={styles['view']}>
              <div className={styles['acts']}>
                <p>{tips.lead}</p>
                <Button look="soft" onClick={() => run({ type: 'open', window: 'tips' })}>
                  <Leaf aria-hidden="true" strokeWidth={1.75} />
                  {tips.heading}
                </Button>
              </div>
              <Section name={updateWords.title}>
                <Updates updates={updates} isOn={settings.updatesOn} ask={ask} />
              </Section>
              <Section name={words.reportTitle}>
                <Report ask={ask} />
              </Section>
              <Section name={words.keysTitle}>
                <Keys settings={settings} />
              </Section>
            </div>
          )}
          {view === 'privacy' && (
            <Section name={words.views.privacy} isNamedByTab>
              <p>{updates.how.kind === 'itself' ? words.privacy.leavesButUpdates : words.privacy.leaves}</p>
              <p>{words.privacy.kept}</p>
              <p>{words.privacy.delete}</p>
              <OpenButton place="dataFolder" label={words.openFolder} ask={ask} />
              {about !== null && (
                <p className={styles['folder']}>
                  <bdi dir="ltr">{about.dataFolder}</bdi>
                </p>
              )}
            </Section>
          )}
          {view === 'licences' && (
            <Section name={words.views.licences} isNamedByTab>
              <Licences ask={ask} />
              <OpenButton place="browserLicences" label={words.browserLicences} ask={ask} />
            </Section>
          )}
        </Tabs>
      </Page>
    </Library>
  );
}

type SectionProps = { readonly name: string; readonly isNamedByTab?: boolean; readonly children: ReactNode };

function Section({ name, isNamedByTab = false, children }: SectionProps): ReactNode {
  return (
    <section className={styles['section']} aria-label={name}>
      <h2 className={isNamedByTab ? 'visually-hidden' : styles['name']}>{name}</h2>
      {children}
    </section>
  );
}

type OpenProps = { readonly place: Place; readonly label: string; readonly ask: Ask };

function OpenButton({ place, label, ask }: OpenProps): ReactNode {
  const { noAnswer } = useWords().about;
  const [refusal, setRefusal] = useState<string | null>(null);
  const open = (): void => {
    ask('openPlace', place).then(
      (outcome) => setRefusal(outcome.kind === 'done' ? null : outcome.why),
      () => setRefusal(noAnswer),
    );
  };
  return (
    <div className={styles['acts']}>
      <Button look="soft" onClick={open}>
        {label}
      </Button>
      <Refusal why={refusal} />
    </div>
  );
}
