/** What lets a program in at an X server; the data is binary, one character a byte. */
export type XCookie = { readonly name: string; readonly data: string };

export const noCookie: XCookie = { name: '', data: '' };

/**
 * The cookie for a display of this machine, from the file that XAUTHORITY names: entry after entry of a family and four
 * texts, each after its length, all numbers of two bytes. https://www.x.org/releases/current/doc/man/man3/Xau.3.xhtml
 */
export function cookieIn(file: Buffer, { host, display }: { readonly host: string; readonly display: string }): XCookie {
  let at = 0;
  const number = (): number => {
    const read = file.readUInt16BE(at);
    at += 2;
    return read;
  };
  const text = (): string => {
    const length = number();
    at += length;
    return file.toString('latin1', at - length, at);
  };
  try {
    while (at < file.length) {
      const family = number();
      const [address, itsDisplay, name, data] = [text(), text(), text(), text()];
      const isOurs = family === anyAddress || (family === thisMachine && address === host);
      if (isOurs && at <= file.length && (itsDisplay === '' || itsDisplay === display) && name === 'MIT-MAGIC-COOKIE-1')
        return { name, data };
    }
  } catch {
    // It ends in the middle of an entry: what came before did not fit.
  }
  return noCookie;
}

const anyAddress = 65_535;
const thisMachine = 256;
