import everyday from '../playwright.config.ts';

export default {
  ...everyday,
  testMatch: '*.{spec,torture}.ts',
  globalSetup: '../global-setup.ts',
  outputDir: '../output/torture',
  fullyParallel: true,
  timeout: 5 * 60_000,
  reporter: [['list'], ['json', { outputFile: '../output/torture.json' }]],
};
