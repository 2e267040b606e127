import { loginManager } from './logind.ts';
import { type MediaPlayer, mediaPlayerName, startMediaPlayer } from './media-player.ts';
import type { NoticeRecord } from './notice-record.ts';
import { type OtherNotificationDaemon, startOtherNotificationDaemon } from './other-notification-daemon.ts';
import * as pieces from './pieces.ts';
import { type Inhibitor, type ScreenSaver, screenSaverName, startScreenSaver } from './screen-saver.ts';
import { type Loudspeaker, type Microphone, type SoundServer, startSoundServer } from './sound-server.ts';
import { startSpeech } from './speech.ts';
import { trayHost } from './tray.ts';
import { waitFor } from './wait-for.ts';

/** What can be missing on a desktop, and can come and go while an app runs. */
export type Piece = (typeof usualPieces)[number] | 'otherNotificationDaemon' | 'soundServer' | 'speech';

/** The others are for the tests that need them; the other notification daemon takes the usual one's place. */
export const usualPieces = ['windowManager', 'notificationDaemon', 'trayHost', 'logind', 'screenSaver', 'mediaPlayer'] as const;

export type Inhabitants = {
  readonly start: (piece: Piece) => Promise<void>;
  readonly kill: (piece: Piece) => Promise<void>;
  readonly killAll: () => Promise<void>;
  readonly screenSaver: {
    readonly setActive: (active: boolean) => void;
    readonly inhibitors: () => readonly Inhibitor[];
  };
  readonly mediaPlayer: Pick<MediaPlayer, 'setPlaying'>;
  readonly microphone: Microphone;
  readonly loudspeaker: Loudspeaker;
  readonly otherNotificationDaemon: OtherNotificationDaemon;
};

type Stop = () => Promise<void>;

export function inhabit(site: pieces.Site, notices: NoticeRecord): Inhabitants {
  const running = new Map<Piece, Stop>();
  let screenSaver: ScreenSaver | undefined;
  let mediaPlayer: MediaPlayer | undefined;
  let otherDaemon: Awaited<ReturnType<typeof startOtherNotificationDaemon>> | undefined;
  let soundServer: SoundServer | undefined;
  const { sessionBus, systemBus } = site;

  const starters: Readonly<Record<Piece, () => Promise<Stop>>> = {
    windowManager: async () => (await pieces.startWindowManager(site)).stop,
    notificationDaemon: async () => {
      const { stop } = await pieces.startNotificationDaemon(site);
      return async () => {
        await stop();
        await noNotificationDaemon();
      };
    },
    otherNotificationDaemon: async () => {
      otherDaemon = await startOtherNotificationDaemon(site.places.sessionBus);
      return async () => {
        otherDaemon?.stop();
        otherDaemon = undefined;
        await noNotificationDaemon();
      };
    },
    soundServer: async () => {
      soundServer = await startSoundServer(site);
      return async () => {
        await soundServer?.stop();
        soundServer = undefined;
      };
    },
    speech: async () => (await startSpeech(site)).stop,
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
  const noNotificationDaemon = async () => {
    await waitFor('a bus without notification daemon', () => isFree('org.freedesktop.Notifications'));
    notices.daemonIsGone();
  };

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
      setActive: (active) => present('screen saver', screenSaver).setActive(active),
      inhibitors: () => present('screen saver', screenSaver).inhibitors(),
    },
    mediaPlayer: { setPlaying: (isPlaying) => present('media player', mediaPlayer).setPlaying(isPlaying) },
    microphone: {
      record: () => present('sound server', soundServer).microphone.record(),
      stop: () => present('sound server', soundServer).microphone.stop(),
    },
    loudspeaker: { listen: (meanwhile) => present('sound server', soundServer).loudspeaker.listen(meanwhile) },
    otherNotificationDaemon: {
      setCapabilities: (capabilities) => present('other notification daemon', otherDaemon).setCapabilities(capabilities),
      setInhibited: (on) => present('other notification daemon', otherDaemon).setInhibited(on),
      tellPressed: (id, key) => present('other notification daemon', otherDaemon).tellPressed(id, key),
    },
  };
}

function present<T>(what: string, piece: T | undefined): T {
  if (piece === undefined) throw new Error(`this desktop has no ${what} now`);
  return piece;
}
