import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Ask } from '../../bridge.ts';

/** What comes after the greeting, in this order. */
export const laterSteps = ['place', 'limit', 'sound', 'roll', 'login', 'updates', 'end'] as const;
export type LaterStepName = (typeof laterSteps)[number];

/** What a step may look at and do. */
export type StepProps = {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly ask: Ask;
  /** `settle` is told in one line why not, or null once it is done. */
  readonly change: (change: Partial<Settings>, settle: (why: string | null) => void) => void;
  /** What there is to try has been tried. */
  readonly onTried: () => void;
  readonly onNext: () => void;
};
