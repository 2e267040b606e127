import { reasonOf } from './reason-of.ts';

/** Ends one after the other; trouble with one must not keep the others from coming. */
export function endAll(ends: readonly (() => void)[], log: { warn(message: string): void }): void {
  for (const end of ends) {
    try {
      end();
    } catch (error) {
      log.warn(`something could not be ended (${reasonOf(error)})`);
    }
  }
}
