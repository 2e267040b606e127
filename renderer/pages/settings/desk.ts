import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import type { World } from '../../../shared/sitting/snapshot.ts';
import type { Ask } from '../../bridge.ts';
import type { Common } from './change.ts';

export type Parts = typeof import('./parts.ts');

/** All that the settings window works with. */
export type Desk = Common & {
  /** Null until they are loaded. */
  readonly parts: Parts | null;
  readonly ask: Ask;
  /** What this computer cannot tell or did not give; the settings about it say so. */
  readonly world: Pick<World, 'cannotTell' | 'shortcutsRefused' | 'updates'>;
  readonly routines: readonly RoutinePlan[];
  /** The routine that the keyboard comes back to. */
  readonly focusedRoutine: string | null;
  readonly onEditRoutine: (id: string, isNew: boolean) => void;
  /** Whether the keys of a shortcut are being recorded. */
  readonly isRecording: boolean;
  readonly record: (isRecording: boolean) => void;
};
