import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { coreOfX11 } from './core-of-x11.ts';
import { devPolicy } from './dev-policy.ts';

// The release ships Electron 45; tests may run on 33 (Node 20.18, Chromium 130), so the older engine sets the syntax.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

export default defineConfig({
  main: {
    plugins: [coreOfX11],
    build: {
      target: nodeTarget,
      externalizeDeps: false,
      // koffi looks for its native part beside itself: a package of its own, and in the package for Windows alone.
      rollupOptions: { input: { main: 'electron/main.ts' }, external: ['electron', 'koffi'], output: { format: 'es' } },
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
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), devPolicy],
    build: {
      target: chromeTarget,
      minify: true,
      outDir: 'out/renderer',
      // The pages' policy allows no `data:` fonts or pictures.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: fileURLToPath(new URL('../renderer/index.html', import.meta.url)) } },
    },
  },
});
