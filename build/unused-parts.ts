import type { Plugin } from 'vite';

const nothing = '\0nothing';

/** What a library has that the app never asks of it, by the library. */
const unused: readonly (readonly [library: string, parts: RegExp])[] = [
  // Each is asked for where it is first used: the app wants a few properties.
  ['x11', /^\.\/(ext\/.+|fdpass|auth|keysyms|shm-provider)$/],
  // Reads what a service says that it has; the app calls by name.
  ['@jellybrick/dbus-next', /^fast-xml-parser$/],
  // Schemas and migrations, both of which are ours, and encryption.
  ['conf', /^(ajv\/.+|ajv-formats|semver|node:crypto)$/],
];

/** Leaves out of the bundles what is most of some libraries. */
export const unusedParts: Plugin = {
  name: 'unused-parts',
  enforce: 'pre',
  resolveId: (source, importer) =>
    unused.some(([library, parts]) => importer?.includes(`/node_modules/${library}/`) && parts.test(source)) ? nothing : null,
  load: (id) => (id === nothing ? 'module.exports = {};' : null),
};
