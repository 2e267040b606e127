import { anyOf, type Detector, detector } from '../detector.ts';
import { type Call, type KeptBus, theBusItself } from './bus.ts';
import type { Buses } from './buses.ts';
import { loginManager } from './login-session.ts';

/** Whether something plays, or asks for the display to stay on as players and browsers do. */
export function openMediaDetector({ session, system }: Buses): Detector {
  return anyOf([
    detector(() => isPlaying(session)),
    detector(() => isIdleInhibited(system)),
    detector(() => isInhibited(session, gnomeSession)),
    detector(async () => (await isInhibited(session, kdePolicy)) ?? (await isInhibited(session, powerManagement))),
  ]);
}

const playerPrefix = 'org.mpris.MediaPlayer2.';
const mostPlayers = 32;

async function isPlaying(bus: KeptBus): Promise<boolean | null> {
  const names = await bus.ask({ ...theBusItself, member: 'ListNames' });
  if (!Array.isArray(names)) return null;
  const players = names.map(String).filter((name) => name.startsWith(playerPrefix) && !name.startsWith(phonePrefix) && name !== ourOwn);
  const target = (destination: string) => ({ destination, path: '/org/mpris/MediaPlayer2', interface: 'org.mpris.MediaPlayer2.Player' });
  const states = await Promise.all(players.slice(0, mostPlayers).map((name) => bus.property(target(name), 'PlaybackStatus')));
  if (states.includes('Playing')) return true;
  return states.includes(undefined) || players.length > mostPlayers ? null : false;
}

/** What plays on a paired phone says nothing about this chair. */
const phonePrefix = `${playerPrefix}kdeconnect`;

/** A routine that media keys work on is a player too; Chromium keeps the name to the end of the process. */
const ourOwn = `${playerPrefix}chromium.instance${process.pid}`;

async function isIdleInhibited(bus: KeptBus): Promise<boolean | null> {
  const inhibitors = await bus.ask({ ...loginManager, member: 'ListInhibitors' });
  if (!Array.isArray(inhibitors)) return null;
  return inhibitors.some((inhibitor) => {
    const [what, , , mode, uid, pid] = Array.isArray(inhibitor) ? inhibitor : [];
    return String(what).split(':').includes('idle') && mode === 'block' && uid === process.getuid?.() && pid !== process.pid;
  });
}

/** GNOME's session, and those of Cinnamon and MATE, which took its name along. 8: the session being marked as idle. */
const gnomeSession = {
  destination: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  interface: 'org.gnome.SessionManager',
  member: 'IsInhibited',
  signature: 'u',
  body: [8],
};

/** 4: changes of the screen. Sleep alone (1) is also kept away by a download. */
const kdePolicy = {
  destination: 'org.kde.Solid.PowerManagement.PolicyAgent',
  path: '/org/kde/Solid/PowerManagement/PolicyAgent',
  interface: 'org.kde.Solid.PowerManagement.PolicyAgent',
  member: 'HasInhibition',
  signature: 'u',
  body: [4],
};

/** Xfce and others, which have no word for the screen alone. */
const powerManagement = {
  destination: 'org.freedesktop.PowerManagement',
  path: '/org/freedesktop/PowerManagement/Inhibit',
  interface: 'org.freedesktop.PowerManagement.Inhibit',
  member: 'HasInhibit',
};

async function isInhibited(bus: KeptBus, question: Call): Promise<boolean | null> {
  const answer = await bus.ask(question);
  return typeof answer === 'boolean' ? answer : null;
}
