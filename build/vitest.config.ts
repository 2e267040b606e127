import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    setupFiles: ['build/vitest.setup.ts'],
    maxWorkers: '100%',
    outputFile: { json: 'e2e/output/unit.json' },
  },
});
