import type { Plugin } from 'vite';

/** What the development server needs: its inline preamble and styles, and a web socket to tell of changes. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self' ws:";

/** The page carries the strict policy; only the development server, which is never shipped, loosens it. */
export const devPolicy: Plugin = {
  name: 'dev-policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`),
};
