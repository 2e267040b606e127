/** The part that is used of a library without types. */
declare module 'x11/lib/xcore.js' {
  import type { Duplex } from 'node:stream';

  /** What comes back is true where the error has been dealt with. */
  type Answer<T> = (error: (Error & { readonly error?: number }) | null, answer: T) => boolean;

  export type XClient = {
    readonly on: {
      (event: 'connect', listener: (display: { readonly screen: readonly { readonly root: number }[] }) => void): XClient;
      (event: 'event', listener: (event: { readonly name?: string; readonly wid?: number; readonly atom?: number }) => void): XClient;
      (event: 'error', listener: (error: Error) => void): XClient;
    };
    readonly InternAtom: (onlyIfExists: boolean, name: string, answer: Answer<number>) => void;
    readonly GetProperty: (
      isDeleted: 0,
      window: number,
      property: number,
      type: number,
      offset: number,
      length: number,
      answer: Answer<{ readonly format: number; readonly data: Buffer }>,
    ) => void;
    readonly ChangeWindowAttributes: (window: number, attributes: { readonly eventMask: number }, answer: Answer<undefined>) => void;
  };

  export function createClient(options: {
    readonly display: string;
    readonly stream: Duplex;
    readonly auth: { readonly name: string; readonly data: string };
    readonly disableBigRequests: true;
  }): XClient;

  export function parseDisplay(display: string): {
    readonly protocol: string;
    readonly host: string;
    readonly displayNum: string | number;
    readonly screenNum: string | number;
  };
}
