import { type ReactNode, useState } from 'react';
import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Ask } from '../../bridge.ts';
import { Library } from '../../components/Library.tsx';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import { Browser } from './Browser.tsx';
import type { Change } from './change.ts';
import type { Desk, Parts } from './desk.ts';
import type { SectionId } from './table.tsx';

type Props = {
  readonly settings: Settings;
  readonly routines: readonly RoutinePlan[];
  readonly world: Desk['world'];
  readonly ask: Ask;
};

/** The routine that is open in the composer, or the last that was. */
type Edited = { readonly id: string | null; readonly isNew: boolean; readonly isOpen: boolean };

const firstSection: SectionId = 'sitting';
const loadParts = (): Promise<Parts> => import('./parts.ts');

/** Every setting, applied at once; or one routine, while it is put together. */
export function SettingsPage({ settings, routines, world, ask }: Props): ReactNode {
  const { settings: words } = useWords();
  const parts = useLater(loadParts);
  const [edited, setEdited] = useState<Edited>({ id: null, isNew: false, isOpen: false });
  const [isRecording, setRecording] = useState(false);
  const [section, setSection] = useState<SectionId>(firstSection);
  const [query, setQuery] = useState('');
  const plan = edited.isOpen ? routines.find(({ id }) => id === edited.id) : undefined;
  const change: Change = (wanted, settle) => {
    ask('changeSettings', wanted).then(
      (outcome) => settle(outcome.kind === 'done' ? null : outcome.why),
      () => settle(words.noAnswer),
    );
  };
  const record = (isOn: boolean): void => {
    setRecording(isOn);
    // A window that is on its way out is told of by its end.
    ask('recordKeys', isOn).catch(() => undefined);
  };
  const desk: Desk = {
    parts,
    settings,
    change,
    ask,
    world,
    routines,
    focusedRoutine: edited.id,
    onEditRoutine: (id, isNew) => setEdited({ id, isNew, isOpen: true }),
    isRecording,
    record,
  };
  /** Where the keyboard comes back to is for the next look alone. */
  const leaveRoutine = (): void => setEdited((last) => (last.id === null ? last : { ...last, id: null }));
  return (
    <Library>
      <title>{words.title}</title>
      {plan === undefined || parts === null ? (
        <Browser
          desk={desk}
          section={parts === null ? firstSection : section}
          onSection={(id) => {
            leaveRoutine();
            setSection(id);
          }}
          query={query}
          onQuery={(text) => {
            leaveRoutine();
            setQuery(text);
          }}
        />
      ) : (
        <parts.Composer key={plan.id} plan={plan} isNew={edited.isNew} ask={ask} onBack={() => setEdited({ ...edited, isOpen: false })} />
      )}
    </Library>
  );
}
