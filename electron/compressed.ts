import { extname } from 'node:path';

/** Whether the build keeps such a file of the pages compressed. */
export function isCompressed(file: string): boolean {
  return ['.js', '.css'].includes(extname(file));
}

export function compressed(file: string): string {
  return `${file}.br`;
}
