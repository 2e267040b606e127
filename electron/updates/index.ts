import { platform } from '../platform.ts';
import { howUpdatedHere } from './how-updated.ts';
import { openUpdater } from './updater.ts';
import { createUpdates, type UpdatesOptions, type UpdatesService } from './updates.ts';

/** Newer versions of the copy that runs. */
export function openUpdates(options: Omit<UpdatesOptions, 'how' | 'open'>): UpdatesService {
  return createUpdates({ ...options, how: howUpdatedHere(), open: (onError) => openUpdater({ platform, onError }) });
}
