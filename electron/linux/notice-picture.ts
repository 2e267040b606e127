import { nativeImage } from 'electron';
import { type NoticePicture, rgbaOf } from './notice-message.ts';

/** Room for the daemon's own scaling, at little cost on the bus. */
const side = 64;

/** The pixels themselves: the packaged file lies in an archive that no other program can read. Null where there is no such file. */
export function noticePictureFrom(file: string): NoticePicture | null {
  const image = nativeImage.createFromPath(file).resize({ width: side, height: side });
  return image.isEmpty() ? null : { ...image.getSize(), rgba: rgbaOf(image.toBitmap()) };
}
