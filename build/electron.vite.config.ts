import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { devPolicy } from './dev-policy.ts';
import { earlyFont } from './early-font.ts';
import { besideBundles, bundledLicences } from './licences.ts';
import { parsedMessages } from './parsed-messages.ts';
import { smallLanguages } from './small-languages.ts';
import { smallPages } from './small-pages.ts';
import { unusedParts } from './unused-parts.ts';

// The release ships Electron 45; tests may run on 33 (Node 20.18, Chromium 130), so the older engine sets the syntax.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** What the component library says by itself ("Empty", "Selected time"); it would bring thirty languages. */
const componentLocales = ['en', 'de', 'es', 'fr', 'pt-BR', 'ja', 'zh-CN', 'ar'] as const;

const license = { fileName: bundledLicences };

export default defineConfig({
  main: {
    plugins: [parsedMessages, smallLanguages, unusedParts],
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // koffi looks for its native part beside itself: a package of its own, and in the package for Windows alone.
      rollupOptions: {
        input: { main: 'electron/main.ts' },
        external: [...besideBundles],
        output: {
          format: 'es',
          // Beside the main script: whatever part code comes to be in, it finds files in the same place.
          chunkFileNames: '[name]-[hash].js',
          // With the names of functions, which the log tells where something fails.
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
        },
      },
      license,
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // A sandboxed preload has no module loader: one CommonJS file.
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
      license,
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), optimizeLocales.vite({ locales: [...componentLocales] }), devPolicy, earlyFont, parsedMessages, smallPages],
    build: {
      target: chromeTarget,
      minify: true,
      license,
      outDir: 'out/renderer',
      // The pages' policy allows no `data:` fonts or pictures.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: fileURLToPath(new URL('../renderer/index.html', import.meta.url)) } },
    },
  },
});
