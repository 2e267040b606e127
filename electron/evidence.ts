import type { Evidence as Kind } from '../shared/sitting/snapshot.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { openMacEvidence } from './darwin/evidence.ts';
import { allOf, blind, type Detector } from './detector.ts';
import type { Buses } from './linux/buses.ts';
import { openCameraDetector } from './linux/camera.ts';
import { openMediaDetector } from './linux/media.ts';
import { openMicrophoneDetector } from './linux/microphone.ts';
import type { Platform } from './tray-image.ts';
import { openWindowsCallDetector } from './win32/call.ts';

export type EvidenceOptions = {
  readonly platform: Platform;
  /** Null on systems without. */
  readonly buses: Buses | null;
  readonly readStamp: () => Stamp;
};

export type Evidence = {
  /** Signs of someone who touches nothing: a microphone or a camera at work, a film that plays. */
  readonly look: () => Promise<Readonly<Record<Kind, boolean | null>>>;
  /** What the last look could not tell; nothing before the first. */
  readonly cannotTell: () => readonly Kind[];
  /** The sense for calls alone. */
  readonly call: Detector;
};

/** Asks the system only when looked at; nothing runs in between. */
export function openEvidence(options: EvidenceOptions): Evidence {
  const { call, media } = detectorsOf(options);
  let untold: readonly Kind[] = [];
  return {
    look: async () => {
      const [callFound, mediaFound] = await Promise.all([call.look(), media.look()]);
      const found = { call: callFound, media: mediaFound };
      untold = (['call', 'media'] as const).filter((kind) => found[kind] === null);
      return found;
    },
    cannotTell: () => untold,
    call,
  };
}

function detectorsOf({ platform, buses, readStamp }: EvidenceOptions): Readonly<Record<Kind, Detector>> {
  switch (platform) {
    case 'darwin':
      return openMacEvidence();
    case 'win32':
      // What keeps the display on is told to administrators only, and what plays to native code only.
      return { call: openWindowsCallDetector(readStamp), media: blind };
    case 'linux':
      return {
        call: allOf([openCameraDetector(), openMicrophoneDetector(process.env)]),
        media: buses === null ? blind : openMediaDetector(buses),
      };
  }
}
