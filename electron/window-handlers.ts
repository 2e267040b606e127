import type { RoutineReport } from '../shared/routine/report.ts';
import type { Handlers } from './ipc.ts';
import type { Windows } from './windows.ts';

export type WindowHandlersOptions = {
  readonly windows: Pick<Windows, 'nameOf' | 'grow' | 'close'>;
  readonly onRoutineReport: (report: RoutineReport) => void;
  readonly onRecordingKeys: (isRecording: boolean) => void;
};

type WindowHandlers = Pick<Handlers, 'reportRoutine' | 'growRoutine' | 'recordKeys' | 'closeWindow'>;

/** What a window asks about itself; from another it is passed over. */
export function windowHandlers({ windows, onRoutineReport, onRecordingKeys }: WindowHandlersOptions): WindowHandlers {
  return {
    reportRoutine: (report, { sender }) => {
      if (windows.nameOf(sender) === 'routine') onRoutineReport(report);
      return null;
    },
    growRoutine: (isLarge, { sender }) => {
      if (windows.nameOf(sender) === 'routine') windows.grow('routine', isLarge);
      return null;
    },
    recordKeys: (isRecording, { sender }) => {
      if (windows.nameOf(sender) === 'settings') onRecordingKeys(isRecording);
      return null;
    },
    closeWindow: (_, { sender }) => {
      const name = windows.nameOf(sender);
      if (name !== null) windows.close(name);
      return null;
    },
  };
}
