/** A letter by its key; in a script without Latin letters by where it is on the keyboard. */
export function letterOf({ key, code }: KeyboardEvent): string {
  const isForeign = key.length === 1 && key > '~' && code.startsWith('Key');
  return (isForeign ? code.slice('Key'.length) : key.length === 1 ? key : '').toLowerCase() || key;
}
