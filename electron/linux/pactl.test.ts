import { describe, expect, it } from 'vitest';
import { microphones, recordedSources } from './pactl.ts';

/** As pactl 16 writes it of PulseAudio, shortened. */
const output = (id: number, source: number, { corked = 'no', resample = 'n/a', properties = '' } = {}) => `Source Output #${id}
	Driver: protocol-native.c
	Owner Module: 0
	Client: ${id}
	Source: ${source}
	Sample Specification: s16le 2ch 44100Hz
	Corked: ${corked}
	Mute: no
	Volume: front-left: 65536 / 100% / 0.00 dB,   front-right: 65536 / 100% / 0.00 dB
	        balance 0.00
	Source Latency: 0 usec
	Resample method: ${resample}
	Properties:
		application.name = "parec"
${properties}		application.process.id = "22541"
`;

const sources = `Source #0
	State: RUNNING
	Name: null.monitor
	Monitor of Sink: null
	Properties:
		device.description = "Monitor of Null Output"
		device.class = "monitor"
	Formats:
		pcm

Source #1
	State: RUNNING
	Name: alsa_input.pci-0000_00_1f.3.analog-stereo
	Description: Built-in Audio Analog Stereo
	Monitor of Sink: n/a
	Properties:
		alsa.card_name = "HDA Intel PCH"
		device.class = "sound"
	Formats:
		pcm
`;

describe('what pactl lists', () => {
  it('tells which sources are recorded from', () => {
    expect(recordedSources(`${output(0, 1)}\n${output(7, 0)}`)).toEqual(['1', '0']);
    expect(recordedSources('')).toEqual([]);
  });

  it('leaves out a stream on hold', () => expect(recordedSources(output(3, 1, { corked: 'yes' }))).toEqual([]));

  it('leaves out the level meters of volume controls', () => {
    expect(recordedSources(output(3, 1, { resample: 'peaks' }))).toEqual([]);
    expect(recordedSources(output(3, 1, { properties: '\t\tresample.peaks = "true"\n' }))).toEqual([]);
    expect(recordedSources(output(3, 1, { properties: '\t\tstream.monitor = "true"\n' }))).toEqual([]);
  });

  it('is not misled by a title', () => {
    expect(recordedSources(output(3, 1, { properties: '\t\tmedia.name = "Corked: yes"\n' }))).toEqual(['1']);
  });

  it('tells a microphone from the monitor of a sink', () => expect(microphones(sources)).toEqual(['1']));

  it('takes a source of a server without monitors for a microphone', () => {
    expect(microphones('Source #4\n\tName: oss_input\n')).toEqual(['4']);
  });
});
