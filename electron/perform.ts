import { assertNever } from '../shared/assert-never.ts';
import { isDueSoundOn } from '../shared/due-sound.ts';
import type { Settings } from '../shared/settings.ts';
import type { Effect, State } from '../shared/sitting/model.ts';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { ReminderSurface } from './reminder-surface.ts';
import type { Senses } from './senses.ts';
import type { SittingFiles } from './sitting.ts';
import type { Windows } from './windows.ts';

export type Hands = {
  readonly sitting: Pick<SittingFiles, 'keep'>;
  readonly surface: Pick<ReminderSurface, 'show' | 'withdraw'>;
  readonly windows: Pick<Windows, 'open' | 'close'>;
  readonly senses: Pick<Senses, 'lookForEvidence' | 'lookForHolds' | 'checkLock'>;
  readonly settings: { readonly read: () => Settings; readonly retry: () => void };
  readonly snapshotOf: (state: State) => Snapshot;
};

/** Does what the core decided, each once. */
export function perform(effects: readonly Effect[], state: State, hands: Hands): void {
  const { sitting, surface, windows, senses, settings, snapshotOf } = hands;
  const open = ({ isFresh }: Opening): void => windows.open('routine', { focus: true, isFresh });
  const isClosing = effects.some(({ type }) => type === 'closeRoutine');
  // First, where that changes no order: its page is loaded by other processes while this one waits for the disk.
  if (!isClosing) for (const effect of effects.filter(isOpening)) open(effect);
  sitting.keep(effects, state);
  for (const effect of effects) {
    switch (effect.type) {
      case 'notify':
        surface.show({ snapshot: snapshotOf(state), settings: settings.read(), nudge: effect.nudge, surface: effect.surface });
        if (!effect.nudge && isDueSoundOn(settings.read(), state.stamp)) windows.open('chime', { focus: false });
        break;
      case 'withdraw':
        surface.withdraw();
        break;
      case 'closeRoutine':
        windows.close('routine');
        break;
      case 'save':
        settings.retry();
        break;
      case 'lookForEvidence':
        senses.lookForEvidence();
        break;
      case 'lookForHolds':
        senses.lookForHolds(effect.reasons);
        break;
      case 'checkLock':
        senses.checkLock();
        break;
      case 'openRoutine':
        if (isClosing) open(effect);
        break;
      case 'record':
      case 'refuse':
        break;
      default:
        assertNever(effect);
    }
  }
}

type Opening = Extract<Effect, { type: 'openRoutine' }>;

function isOpening(effect: Effect): effect is Opening {
  return effect.type === 'openRoutine';
}
