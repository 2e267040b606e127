/** What the user is told when files misbehave: one line each, what happened and what was done about it. */
export const storageWords = {
  names: { settings: 'settings', clock: 'sitting time', routines: 'routines', history: 'history' },
  failures: {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the disk is read-only',
    EACCES: 'there is no permission',
    EPERM: 'there is no permission',
    EISDIR: 'a folder stands in its place',
    EIO: 'the disk reports an error',
  } as Readonly<Record<string, string>>,
  damaged: (name: string, kept: string | null, used: string) =>
    `The file of your ${name} could not be read; ${used}.${kept ? ` The damaged file is kept as ${kept}.` : ''}`,
  missing: (name: string) => `The file of your ${name} was missing; the last good copy is in use.`,
  usesBackup: 'the last good copy is in use',
  usesRest: (lost: string) => `all but ${lost} is in use`,
  usesDefaults: 'the defaults are in use',
  startsFresh: 'it starts anew',
  inTheWay: 'the damaged file cannot be moved out of the way',
  unsaved: (name: string, why: string) => `Your ${name} cannot be saved: ${why}. Unhunch goes on from memory and tries again.`,
  dropped: (count: number) => `${count} history entries that could not be saved had to be let go.`,
  tornLine: 'The last history entry was cut off by a crash and left out.',
  badLines: (count: number) =>
    `${count} history ${count === 1 ? 'entry' : 'entries'} could not be read and ${count === 1 ? 'was' : 'were'} left out.`,
  historyAside: (kept: string) => `The history file could not be read. It is kept as ${kept}; a new one is begun.`,
} as const;
