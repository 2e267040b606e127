/** Something that keeps the Mac from sleeping, as `pmset -g assertions` lists it. */
export type Assertion = {
  readonly pid: number;
  readonly process: string;
  /** Such as `PreventUserIdleDisplaySleep`. */
  readonly type: string;
  readonly name: string;
  /** For whom a service holds it. */
  readonly createdFor: number | null;
  /** Such as `audio-in`; null where this version of macOS does not say. */
  readonly resources: readonly string[] | null;
};

export function assertionsIn(output: string): readonly Assertion[] {
  const blocks = output.split(/^(?= *pid \d+\()/m).slice(1);
  return blocks.flatMap((block) => {
    const found = /^ *pid (\d+)\((.*?)\): \[\w+\] (?:[\d:]+ )?(\w+) named: "(.*?)"/.exec(block);
    if (found === null) return [];
    const [, pid, process = '', type = '', name = ''] = found;
    const createdFor = /^\s+Created for PID: (\d+)/m.exec(block)?.[1];
    const resources = /^\s+Resources: (.*)$/m.exec(block)?.[1];
    return [
      {
        pid: Number(pid),
        process,
        type,
        name,
        createdFor: createdFor === undefined ? null : Number(createdFor),
        resources: resources === undefined ? null : resources.trim().split(/\s+/),
      },
    ];
  });
}

/** Whether another program wants the display on, as players, browsers and calls do. */
export function isDisplayKeptOn(assertions: readonly Assertion[], ownPid: number): boolean {
  return assertions.some(({ pid, process, type }) => pid !== ownPid && keepsDisplayOn.has(type) && !keepers.has(process));
}

export type Recording = {
  /** For whom a microphone is open; null where a holder is not named. */
  readonly pids: readonly (number | null)[];
  /** Sound is at work and it does not say whether it is heard or played. */
  readonly isUnclear: boolean;
};

/** What the sound server says of open microphones: it holds an assertion for every device at work. */
export function recordingIn(assertions: readonly Assertion[]): Recording {
  const sounds = assertions.filter(({ process, name }) => process === 'coreaudiod' && !name.includes('AudioTap'));
  const directions = sounds.map((sound) => ({ sound, direction: directionOf(sound) }));
  return {
    pids: directions.flatMap(({ sound, direction }) => (direction === 'in' ? [sound.createdFor] : [])),
    isUnclear: directions.some(({ direction }) => direction === 'unclear'),
  };
}

const keepsDisplayOn: ReadonlySet<string> = new Set(['PreventUserIdleDisplaySleep', 'NoDisplaySleepAssertion']);

/** Made to keep the display on with nobody there: they say nothing about someone watching. */
const keepers: ReadonlySet<string> = new Set(['caffeinate', 'Amphetamine', 'Caffeine', 'Lungo', 'Theine']);

/** A tap on what other programs play was left out before: it counts as input, and hears no room. */
function directionOf({ name, resources }: Assertion): 'in' | 'out' | 'unclear' {
  if (resources !== null) return resources.includes('audio-in') ? 'in' : 'out';
  // Older versions tell only by the name of the device, and of a headset not even then.
  if (/Microphone|EngineInput/.test(name)) return 'in';
  return /Speaker|Headphone|EngineOutput/.test(name) ? 'out' : 'unclear';
}
