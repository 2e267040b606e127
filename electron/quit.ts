import { app } from 'electron';

/** Ends the app once whoever asked at the command line has heard the answer. */
export function quitAfter(cli: Promise<{ readonly close: () => Promise<void> }>): () => void {
  return () => {
    setImmediate(async () => {
      await (await cli).close();
      app.quit();
    });
  };
}
