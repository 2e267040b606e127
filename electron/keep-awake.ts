import { powerSaveBlocker } from 'electron';

export type KeepAwake = { readonly show: (isWanted: boolean) => void };

/** Keeps the display on while wanted: someone follows it from the wall. */
export function createKeepAwake(): KeepAwake {
  let blocker: number | null = null;
  return {
    show: (isWanted) => {
      if (isWanted && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
      if (!isWanted && blocker !== null) {
        powerSaveBlocker.stop(blocker);
        blocker = null;
      }
    },
  };
}
