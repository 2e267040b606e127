import { defineConfig } from '@playwright/test';
import { afternoonZone } from './time-zone.ts';

// For the tests, the desktop and the app alike.
process.env['TZ'] = afternoonZone(Date.now());

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './global-setup.ts',
  outputDir: 'output/artifacts',
  // Most of the time a test waits for the app, so two share a processor well; each worker has a desktop of its own.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'output/e2e.json' }]],
});
