import { app } from 'electron';

/** Lets go of the lock of the profile and takes it anew: in the same breath, so that no second start gets in between. */
export function retakeLock(): void {
  app.releaseSingleInstanceLock();
  app.requestSingleInstanceLock();
}
