import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['build/vitest.setup.ts'],
    maxWorkers: '100%',
    // Against what hangs: how long a test takes says nothing, on a busy machine least of all.
    testTimeout: 60_000,
    outputFile: { json: 'e2e/output/unit.json' },
  },
});
