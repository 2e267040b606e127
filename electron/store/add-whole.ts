import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { ownerOnlyFile } from './files.ts';

/** Adds to a file whole, and makes it where there is none: what a full disk takes of it is taken back, so that no line is ever half there. */
export function addWhole(file: string, added: string | Buffer): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, ownerOnlyFile);
  try {
    const { size } = fstatSync(descriptor);
    try {
      writeFileSync(descriptor, added);
      fdatasyncSync(descriptor);
    } catch (error) {
      takeBack(descriptor, size);
      throw error;
    }
  } finally {
    closeSync(descriptor);
  }
}

function takeBack(descriptor: number, size: number): void {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    // The write's own error is the one to tell, and the end of the file is looked at again before the next.
    return;
  }
}
