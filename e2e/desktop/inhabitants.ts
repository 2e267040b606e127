import { loginManager } from './logind.ts';
import { type MediaPlayer, mediaPlayerName, startMediaPlayer } from './media-player.ts';
import type { NoticeRecord } from './notice-record.ts';
import * as pieces from './pieces.ts';
import { type Inhibitor, type ScreenSaver, screenSaverName, startScreenSaver } from './screen-saver.ts';
import { trayHost } from './tray.ts';
import { waitFor } from './wait-for.ts';

/** What can be missing on a desktop, and can come and go while an app runs. */
export type Piece = 'windowManager' | 'notificationDaemon' | 'trayHost' | 'logind' | 'screenSaver' | 'mediaPlayer';

export const everyPiece: readonly Piece[] = ['windowManager', 'notificationDaemon', 'trayHost', 'logind', 'screenSaver', 'mediaPlayer'];

export type Inhabitants = {
  readonly start: (piece: Piece) => Promise<void>;
  readonly kill: (piece: Piece) => Promise<void>;
  readonly killAll: () => Promise<void>;
  readonly screenSaver: {
    readonly setActive: (active: boolean) => void;
    readonly inhibitors: () => readonly Inhibitor[];
  };
  readonly mediaPlayer: Pick<MediaPlayer, 'setPlaying'>;
};

type Stop = () => Promise<void>;

export function inhabit(site: pieces.Site, notices: NoticeRecord): Inhabitants {
  const running = new Map<Piece, Stop>();
  let screenSaver: ScreenSaver | undefined;
  const presentScreenSaver = () => {
    if (screenSaver === undefined) throw new Error('this desktop has no screen saver now');
    return screenSaver;
  };
  let mediaPlayer: MediaPlayer | undefined;
  const { sessionBus, systemBus } = site;

  const starters: Readonly<Record<Piece, () => Promise<Stop>>> = {
    windowManager: async () => (await pieces.startWindowManager(site)).stop,
    notificationDaemon: async () => {
      const { stop } = await pieces.startNotificationDaemon(site);
      return async () => {
        await stop();
        await waitFor('a bus without notification daemon', () => isFree('org.freedesktop.Notifications'));
        notices.daemonIsGone();
      };
    },
    trayHost: async () => {
      const programs = await pieces.startTrayHost(site);
      return async () => {
        for (const program of programs.toReversed()) await program.stop();
        await waitFor('a bus without tray host', () => isFree(trayHost.destination));
      };
    },
    logind: async () => {
      const { stop } = await pieces.startLogind(site);
      return async () => {
        await stop();
        await waitFor('a bus without login manager', async () => !(await systemBus.hasOwner(loginManager)));
      };
    },
    screenSaver: async () => {
      screenSaver = await startScreenSaver(site.places.sessionBus);
      return async () => {
        screenSaver?.stop();
        screenSaver = undefined;
        await waitFor('a bus without screen saver', () => isFree(screenSaverName));
      };
    },
    mediaPlayer: async () => {
      mediaPlayer = await startMediaPlayer(site.places.sessionBus);
      return async () => {
        mediaPlayer?.stop();
        mediaPlayer = undefined;
        await waitFor('a bus without media player', () => isFree(mediaPlayerName));
      };
    },
  };
  const isFree = async (name: string) => !(await sessionBus.hasOwner(name));

  const kill = async (piece: Piece) => {
    const stop = running.get(piece);
    running.delete(piece);
    await stop?.();
  };
  return {
    start: async (piece) => {
      if (!running.has(piece)) running.set(piece, await starters[piece]());
    },
    kill,
    killAll: async () => {
      for (const piece of [...running.keys()].toReversed()) await kill(piece);
    },
    screenSaver: {
      setActive: (active) => presentScreenSaver().setActive(active),
      inhibitors: () => presentScreenSaver().inhibitors(),
    },
    mediaPlayer: {
      setPlaying: (isPlaying) => {
        if (mediaPlayer === undefined) throw new Error('this desktop has no media player now');
        mediaPlayer.setPlaying(isPlaying);
      },
    },
  };
}
