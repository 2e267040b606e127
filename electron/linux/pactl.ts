/**
 * The text of `pactl list`, in the C locale: the same from the first versions on, while JSON came with 16 and was at
 * first not always valid. PulseAudio and PipeWire answer alike.
 */

/** Sources that are recorded from right now: not by a stream on hold, and not by a mere level meter. */
export function recordedSources(sourceOutputs: string): readonly string[] {
  return sectionsOf(sourceOutputs, 'Source Output')
    .filter(({ text }) => field(text, 'Corked') !== 'yes' && !isLevelMeter(text))
    .map(({ text }) => field(text, 'Source'))
    .filter((source) => source !== '');
}

/** Sources that hear the room: all but the monitors, which hear what a sink plays. */
export function microphones(sources: string): readonly string[] {
  return sectionsOf(sources, 'Source')
    .filter(({ text }) => ['', 'n/a'].includes(field(text, 'Monitor of Sink')) && property(text, 'device.class') !== 'monitor')
    .map(({ id }) => id);
}

type Section = { readonly id: string; readonly text: string };

function sectionsOf(output: string, heading: string): readonly Section[] {
  const head = new RegExp(`^${heading} #(\\d+)`);
  return output.split(/^(?=\S)/m).flatMap((text) => {
    const id = head.exec(text)?.[1];
    return id === undefined ? [] : [{ id, text }];
  });
}

function field(section: string, name: string): string {
  return new RegExp(`^\\t${name}: (.*)$`, 'm').exec(section)?.[1]?.trim() ?? '';
}

function property(section: string, name: string): string {
  return new RegExp(`^\\t\\t${name.replaceAll('.', '\\.')} = "(.*)"$`, 'm').exec(section)?.[1] ?? '';
}

/** Volume controls open one on every source they show. */
function isLevelMeter(section: string): boolean {
  return (
    field(section, 'Resample method') === 'peaks' ||
    property(section, 'resample.peaks') === 'true' ||
    property(section, 'stream.monitor') === 'true'
  );
}
