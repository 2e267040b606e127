import type { ElectronApplication } from '@playwright/test';

/** What a main process holds: by name, how many listeners hear it and how many of each kind it waits for. */
export type Counts = {
  readonly heapMiB: number;
  readonly listeners: Readonly<Record<string, number>>;
  readonly resources: Readonly<Record<string, number>>;
};

/** After its garbage is collected, so that what is left is held by something. */
export function countsIn(app: ElectronApplication): Promise<Counts> {
  return app.evaluate(async ({ app: electronApp, ipcMain, nativeTheme, powerMonitor, screen, session }) => {
    const [v8, vm] = [process.getBuiltinModule('node:v8'), process.getBuiltinModule('node:vm')];
    v8.setFlagsFromString('--expose-gc');
    const collect: () => void = vm.runInNewContext('gc');
    for (let time = 0; time < 3; time += 1) {
      collect();
      // What a finalizer lets go of is garbage of the next time.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const emitters = { app: electronApp, ipcMain, nativeTheme, powerMonitor, process, screen, session: session.defaultSession };
    const listeners: Record<string, number> = {};
    for (const [name, emitter] of Object.entries(emitters)) {
      const { eventNames, listenerCount } = emitter as NodeJS.EventEmitter;
      for (const event of eventNames.call(emitter)) listeners[`${name} ${String(event)}`] = listenerCount.call(emitter, event);
    }
    const resources: Record<string, number> = {};
    for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
    return { heapMiB: process.memoryUsage().heapUsed / 1024 ** 2, listeners, resources };
  });
}
