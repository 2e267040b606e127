import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { channelOf, type Requests } from '../shared/ipc.ts';
import { asks, type Channel } from './asks.ts';

export type Handlers = {
  readonly [K in Channel]: (
    payload: v.InferOutput<(typeof asks)[K]>,
    event: IpcMainInvokeEvent,
  ) => Requests[K]['answer'] | Promise<Requests[K]['answer']>;
};

export type IpcOptions = {
  readonly handlers: Handlers;
  /** Whether a request comes from the main frame of one of our own windows. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly log: { warn(message: string): void };
};

export function serveIpc({ handlers, isTrusted, log }: IpcOptions): void {
  const serve = <K extends Channel>(channel: K): void => {
    ipcMain.handle(channelOf(channel), (event, payload: unknown) => {
      // Withdrawn while it loads, a page of ours still asks.
      if (event.sender.isDestroyed()) throw new Error('Refused: the window is gone');
      if (!isTrusted(event)) throw refused(channel, 'a sender that is none of our windows');
      const parsed = v.safeParse(asks[channel], payload);
      if (!parsed.success) throw refused(channel, 'a payload of the wrong shape');
      return handlers[channel](parsed.output, event);
    });
  };
  const refused = (channel: Channel, what: string): Error => {
    log.warn(`Refused ${what} on ${channel}.`);
    return new Error(`Refused: ${what}`);
  };
  // The keys of the table are the channels: there is no second list to keep.
  for (const channel of Object.keys(asks) as Channel[]) serve(channel);
}
