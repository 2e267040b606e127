import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, channelOf } from '../shared/ipc.ts';

const bridge: Bridge = {
  ask: (channel, payload) => ipcRenderer.invoke(channelOf(channel), payload),
  on: (channel, listener) => {
    const hear = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(channelOf(channel), hear);
    return () => {
      ipcRenderer.off(channelOf(channel), hear);
    };
  },
};

contextBridge.exposeInMainWorld('unhunch', bridge);
