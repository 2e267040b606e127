import type { Plugin } from 'vite';

const nothing = '\0nothing';
/** Each is asked for where it is first used, which here is never. */
const unused = /^\.\/(ext\/.+|fdpass|auth|keysyms|shm-provider)$/;

/** Leaves out of the X11 library its extensions and ways to connect, which are most of it: the app asks for a few properties. */
export const coreOfX11: Plugin = {
  name: 'core-of-x11',
  enforce: 'pre',
  resolveId: (source, importer) => (importer?.includes('/node_modules/x11/') && unused.test(source) ? nothing : null),
  load: (id) => (id === nothing ? 'module.exports = {};' : null),
};
