import type { CueKey } from './cue.ts';
import type { EasierId, MoveId, Way } from './move.ts';

/** One thing the guide says; the words for it live with the language. */
export type Saying =
  | {
      readonly kind: 'move';
      readonly move: MoveId;
      readonly easier: EasierId | null;
      readonly cue: CueKey;
      readonly isNext: boolean;
      /** Its name alone, where it is done too, or also how. */
      readonly length: 'name' | 'place' | 'how';
    }
  /** `way` and `breath` only where they are said with it. */
  | { readonly kind: 'cue'; readonly cue: CueKey; readonly way: Way; readonly breath: 'in' | 'out' | null }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'lastOne' }
  | { readonly kind: 'side'; readonly way: Way }
  | { readonly kind: 'rest'; readonly seconds: number | null; readonly next: MoveId | null }
  /** Done, or only at its end: moves were left out. */
  | { readonly kind: 'end'; readonly isDone: boolean };
