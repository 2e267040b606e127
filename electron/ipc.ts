import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { placeSchema } from '../shared/about.ts';
import { commandSchema } from '../shared/command.ts';
import { historyFormats } from '../shared/history/history-view.ts';
import { channelOf, type Requests } from '../shared/ipc.ts';
import { routineReportSchema } from '../shared/routine/report.ts';
import { routinesChangeSchema } from '../shared/routine/routine-book.ts';

type Channel = keyof Requests;

const day = v.pipe(v.number(), v.safeInteger());

/** What each channel accepts. Settings are parsed by the rules that also word their refusal. */
const asks = {
  readSnapshot: v.null(),
  readTimeline: v.null(),
  readSettings: v.null(),
  changeSettings: v.unknown(),
  exportSettings: v.null(),
  importSettings: v.string(),
  readStartAtLogin: v.null(),
  setStartAtLogin: v.boolean(),
  readTrayPlace: v.null(),
  readAbout: v.null(),
  readLicences: v.null(),
  readReport: v.null(),
  copyReport: v.null(),
  openPlace: placeSchema,
  readLocale: v.null(),
  run: commandSchema,
  reportRoutine: routineReportSchema,
  recordKeys: v.boolean(),
  readRoutines: v.null(),
  changeRoutines: routinesChangeSchema,
  importRoutines: v.string(),
  exportRoutines: v.array(v.string()),
  readProgress: v.null(),
  readHistoryDays: v.strictObject({ from: day, to: day }),
  readHistoryDay: day,
  exportHistory: v.picklist(historyFormats),
  importHistory: v.string(),
  deleteHistory: v.union([day, v.literal('all')]),
  undoDeleteHistory: v.null(),
  growRoutine: v.boolean(),
  closeWindow: v.null(),
} satisfies { [K in Channel]: v.GenericSchema };

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
