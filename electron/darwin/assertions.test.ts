import { describe, expect, it } from 'vitest';
import { assertionsIn, isDisplayKeptOn, recordingIn } from './assertions.ts';

/** As `pmset -g assertions` writes it; the continuation lines begin with a tab. */
const listing = (...assertions: readonly string[]) => `2026-03-02 09:12:44 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    0
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     1
   NetworkClientActive            0
Listed by owning process:
   pid 334(powerd): [0x0003649400018a58] 00:44:34 PreventUserIdleSystemSleep named: "Powerd - Prevent sleep while display is on"
   pid 145(WindowServer): [0x00044f2f00099212] 00:00:00 UserIsActive named: "com.apple.iohideventsystem.queue.tickle serviceID:10009be9e"
	Timeout will fire in 600 secs Action=TimeoutActionRelease
${assertions.join('')}No kernel assertions.
Idle sleep preventers: IODisplayWrangler
`;

const sound = (device: string, lines: string) =>
  `   pid 406(coreaudiod): [0x0003687300018c04] 00:28:03 PreventUserIdleSystemSleep named: "com.apple.audio.${device}.context.preventuseridlesleep"
${lines}`;
const facetime = sound(
  'VPAUAggregateAudioDevice-0x7849c0e40',
  '\tCreated for PID: 821.\n\tResources: audio-in audio-out BuiltInMicrophoneDevice\n',
);
const music = sound('BuiltInSpeakerDevice', '\tCreated for PID: 1234. \n\tResources: audio-out BuiltInSpeakerDevice \n');
const tap = sound('AudioTap-48890594-DB72', '\tCreated for PID: 4889.\n\tResources: audio-in 77435E0C-1A82\n');
const film = '   pid 547(Google Chrome): [0x0000282900059603] 00:12:00 NoDisplaySleepAssertion named: "Video Wake Lock"\n';
const routine = '   pid 900(Unhunch): [0x0000282900059604] 00:01:00 NoDisplaySleepAssertion named: "Electron"\n';
const caffeinate = `   pid 98217(caffeinate): [0x00045477000194b3] 00:00:03 PreventUserIdleDisplaySleep named: "caffeinate command-line tool"
	Details: caffeinate asserting for 1600 secs
	Localized=THE CAFFEINATE TOOL IS PREVENTING SLEEP.
	Timeout will fire in 1597 secs Action=TimeoutActionRelease
`;

const isKeptOn = (...assertions: readonly string[]) => isDisplayKeptOn(assertionsIn(listing(...assertions)), 900);
const recording = (...assertions: readonly string[]) => recordingIn(assertionsIn(listing(...assertions)));
const silence = { pids: [], isUnclear: false };

describe('what keeps a Mac awake', () => {
  it('is read with its owner and for whom it is held', () => {
    expect(assertionsIn(listing(facetime)).at(-1)).toEqual({
      pid: 406,
      process: 'coreaudiod',
      type: 'PreventUserIdleSystemSleep',
      name: 'com.apple.audio.VPAUAggregateAudioDevice-0x7849c0e40.context.preventuseridlesleep',
      createdFor: 821,
      resources: ['audio-in', 'audio-out', 'BuiltInMicrophoneDevice'],
    });
    expect(assertionsIn(listing())).toHaveLength(2);
    expect(assertionsIn('')).toEqual([]);
  });

  it('tells of a film by the display that is kept on', () => {
    expect(isKeptOn(film)).toBe(true);
    expect(isKeptOn(music)).toBe(false);
  });

  it('says nothing of a film where we or a tool for it keep the display on', () => {
    expect(isKeptOn(routine, caffeinate)).toBe(false);
    expect(isKeptOn(routine, caffeinate, film)).toBe(true);
  });

  it('tells of an open microphone and for whom', () => {
    expect(recording(facetime, music)).toEqual({ pids: [821], isUnclear: false });
    expect(recording(music)).toEqual(silence);
    expect(recording()).toEqual(silence);
  });

  it('takes the sound of other programs for no microphone', () => expect(recording(tap)).toEqual(silence));

  it('goes by the name of the device where an older macOS says no more', () => {
    expect(recording(sound('AppleHDAEngineInput:1B,0,1,0:1', ''))).toEqual({ pids: [null], isUnclear: false });
    expect(recording(sound('AppleHDAEngineOutput:1B,0,1,1:0', ''))).toEqual(silence);
    expect(recording(sound('AppleUSBAudioEngine:Logitech:Headset', ''))).toEqual({ pids: [], isUnclear: true });
  });
});
