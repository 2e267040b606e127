import { join } from 'node:path';

/** A file of ours beside the folder of the code: in `out/`, also inside the package. */
export function besideCode(path: string): string {
  return join(import.meta.dirname, '..', path);
}
