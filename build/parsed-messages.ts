import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const parser = '@formatjs/icu-messageformat-parser';
const readParsed = '\0read-parsed';

/** Puts the reader of what `parsed` leaves in the place of the library's parser, which is most of the library. */
export const parsedMessages: Plugin = {
  name: 'parsed-messages',
  enforce: 'pre',
  // What the development server gathers beforehand no plugin sees.
  config: () => ({ optimizeDeps: { exclude: ['intl-messageformat'] } }),
  resolveId: (source) => (source === parser ? readParsed : null),
  load: (id) => (id === readParsed ? `export * from '${parser}/no-parser.js'; export const parse = JSON.parse;` : null),
};

/** Whole texts of a language in their shape, each message parsed as the app would otherwise do whenever a window first says it. */
export function parsed(texts: object): unknown {
  return JSON.parse(JSON.stringify(texts), (_, text) =>
    typeof text === 'string' && text.includes('{') ? JSON.stringify(parse(text, { ignoreTag: true })) : text,
  );
}
