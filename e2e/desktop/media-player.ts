import { interface as dbusInterface } from '@jellybrick/dbus-next';
import { connectToBus } from './bus.ts';

export type MediaPlayer = { readonly setPlaying: (isPlaying: boolean) => void; readonly stop: () => void };

export const mediaPlayerName = 'org.mpris.MediaPlayer2.film';

/** A player as browsers and film players show themselves on the session bus; it starts paused. */
export async function startMediaPlayer(address: string): Promise<MediaPlayer> {
  const bus = await connectToBus(address);
  const player = new PlayerService();
  bus.connection.export('/org/mpris/MediaPlayer2', player);
  await bus.connection.requestName(mediaPlayerName);
  return {
    setPlaying: (isPlaying) => {
      player.PlaybackStatus = isPlaying ? 'Playing' : 'Paused';
    },
    stop: bus.close,
  };
}

class PlayerService extends dbusInterface.Interface {
  PlaybackStatus: 'Playing' | 'Paused' = 'Paused';

  constructor() {
    super('org.mpris.MediaPlayer2.Player');
    // The base class lays empty fields of its own over what `configureMembers` put on the prototype (seen in 0.11.3).
    for (const name of ['$methods', '$signals', '$properties']) Reflect.deleteProperty(this, name);
  }
}

PlayerService.configureMembers({ properties: { PlaybackStatus: { signature: 's', access: 'read' } } });
