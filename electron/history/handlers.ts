import { BrowserWindow, type WebContents } from 'electron';
import type { Words } from '../../shared/words/words.ts';
import { askWhere } from '../ask-where.ts';
import type { Handlers } from '../ipc.ts';
import type { HistoryBook } from './history-book.ts';

export type HistoryHandlers = Pick<
  Handlers,
  'readHistoryDays' | 'readHistoryDay' | 'exportHistory' | 'importHistory' | 'deleteHistory' | 'undoDeleteHistory'
>;

/** What a window may ask of the history. */
export function historyHandlers(book: HistoryBook, words: () => Words): HistoryHandlers {
  return {
    readHistoryDays: book.days,
    readHistoryDay: book.day,
    exportHistory: async (format, { sender }) => {
      const { history } = words();
      const kind = format === 'json' ? history.jsonKind : history.csvKind;
      const where = await askWhere(windowOf(sender), { name: history.fileName, ending: `.${format}`, kind }, words());
      return where.kind === 'file' ? book.exportTo(where.file, format) : where;
    },
    importHistory: book.importText,
    deleteHistory: book.remove,
    undoDeleteHistory: book.undo,
  };
}

function windowOf(sender: WebContents): BrowserWindow {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) throw new Error('Refused: there is no window to ask in');
  return window;
}
