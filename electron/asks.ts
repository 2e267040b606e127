import * as v from 'valibot';
import { placeSchema } from '../shared/about.ts';
import { commandSchema } from '../shared/command.ts';
import { historyFormats } from '../shared/history/history-view.ts';
import type { Requests } from '../shared/ipc.ts';
import { routineReportSchema } from '../shared/routine/report.ts';
import { routinesChangeSchema } from '../shared/routine/routine-book.ts';
import { languageSchema } from '../shared/words/language-schema.ts';

export type Channel = keyof Requests;

const day = v.pipe(v.number(), v.safeInteger());

/** What each channel accepts. Settings are parsed by the rules that also word their refusal. */
export const asks = {
  readSnapshot: v.null(),
  readTimeline: v.null(),
  readSettings: v.null(),
  changeSettings: v.unknown(),
  exportSettings: v.null(),
  importSettings: v.string(),
  readStartAtLogin: v.null(),
  setStartAtLogin: v.boolean(),
  readTrayPlace: v.null(),
  lookForUpdates: v.null(),
  readAbout: v.null(),
  readLicences: v.null(),
  readReport: v.null(),
  copyReport: v.null(),
  openPlace: placeSchema,
  readLocale: v.null(),
  readCatalogue: languageSchema,
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
