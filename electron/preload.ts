import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc.ts';

// The prefix keeps the bridge to our own channels whatever a page asks for.
const bridge: Bridge = {
  ask: (channel, payload) => ipcRenderer.invoke(`unhunch:${channel}`, payload),
  on: (channel, listener) => {
    const hear = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(`unhunch:${channel}`, hear);
    return () => {
      ipcRenderer.off(`unhunch:${channel}`, hear);
    };
  },
};

contextBridge.exposeInMainWorld('unhunch', bridge);
