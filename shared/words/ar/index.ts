import type { Catalogue } from '../words.ts';
import { about } from './about.ts';
import { cli } from './cli.ts';
import { composer } from './composer.ts';
import { desktopEntry } from './desktop-entry.ts';
import { general } from './general.ts';
import { history } from './history.ts';
import { historyPage } from './history-page.ts';
import { hold } from './hold.ts';
import { moment } from './moment.ts';
import { moves } from './moves.ts';
import { notices } from './notices.ts';
import { quickActions } from './quick-actions.ts';
import { refusals } from './refusals.ts';
import { reminder } from './reminder.ts';
import { routine } from './routine.ts';
import { routineRefusals } from './routine-refusals.ts';
import { settingRefusals } from './setting-refusals.ts';
import { settings } from './settings.ts';
import { shortcut } from './shortcut.ts';
import { snooze } from './snooze.ts';
import { spoken } from './spoken.ts';
import { startAtLogin } from './start-at-login.ts';
import { status } from './status.ts';
import { storage } from './storage.ts';
import { suggestion } from './suggestion.ts';
import { timeline } from './timeline.ts';
import { tips } from './tips.ts';
import { tray } from './tray.ts';
import { updates } from './updates.ts';
import { week } from './week.ts';
import { welcome } from './welcome.ts';
import { why } from './why.ts';

export const ar: Catalogue = {
  about,
  cli,
  general,
  history,
  historyPage,
  composer,
  desktopEntry,
  moves,
  routine,
  routineRefusals,
  spoken,
  suggestion,
  tips,
  settingRefusals,
  settings,
  shortcut,
  hold,
  moment,
  notices,
  refusals,
  quickActions,
  reminder,
  snooze,
  startAtLogin,
  status,
  storage,
  timeline,
  tray,
  updates,
  week,
  welcome,
  why,
};
