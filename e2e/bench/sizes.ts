import { stat } from 'node:fs/promises';
import { archive, archiveBudgetBytes } from '../packaged-app.ts';
import { mostScript, scriptBudget, scriptBytes } from '../page-scripts.ts';
import { type Figure, rowOf } from './figure.ts';

/** What the package weighs, and what of its scripts a window waits for. */
export const sizes: Figure = {
  name: 'sizes',
  options: {},
  measure: async () => {
    const archiveBytes = (await stat(archive)).size;
    const scripts = Object.keys(mostScript).map((page) => ({ page, bytes: scriptBytes(page) }));
    const rows = [
      rowOf('app.asar: bytes', archiveBytes, { most: archiveBudgetBytes }),
      ...scripts.map(({ page, bytes }) => rowOf(`${page}: kB of script before its first paint`, bytes / 1000, { most: scriptBudget })),
    ];
    return { rows, rounds: { archiveBytes, scripts } };
  },
};
