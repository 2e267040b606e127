/** What the user is told when files misbehave: what happened and what was done about it, a sentence each. */
export const storage = {
  /** The clock is how long the user has been sitting. */
  unreadable:
    '{file, select, settings {The file of your settings could not be read.} clock {The file of your sitting time could not be read.} routines {The file of your routines could not be read.} other {A file could not be read.}}',
  missing:
    '{file, select, settings {The file of your settings was missing.} clock {The file of your sitting time was missing.} routines {The file of your routines was missing.} other {A file was missing.}}',
  usesBackup: 'The last good copy is in use.',
  /** `lost` names settings or routines. */
  usesRest: 'All but {lost} is in use.',
  /** Among what is lost: a routine whose name cannot be read, by its place in the file. */
  lostRoutine: 'routine {place, number}',
  usesDefaults: 'The defaults are in use.',
  /** Of the sitting time. */
  startsFresh: 'It starts anew.',
  keptAs: 'The damaged file is kept as {file}.',

  unsaved:
    '{file, select, settings {Your settings cannot be saved.} clock {Your sitting time cannot be saved.} routines {Your routines cannot be saved.} history {Your history cannot be saved.} other {A file cannot be saved.}}',
  goesOn: 'Unhunch goes on from memory and tries again.',
  inTheWay: 'The damaged file cannot be moved out of the way.',
  /** Why a file cannot be read or written. */
  failure:
    '{code, select, ENOSPC {The disk is full.} EDQUOT {The disk quota is used up.} EROFS {The disk is read-only.} EACCES {There is no permission.} EPERM {There is no permission.} EISDIR {A folder stands in its place.} EIO {The disk reports an error.} ENOENT {Its folder does not exist.} ENOTDIR {Its folder is a file.} ENAMETOOLONG {Its name is too long.} EEXIST {A file stands in its place.} EFBIG {The file would grow too large.} other {The system says: {reason}.}}',

  dropped:
    '{count, plural, one {# history entry that could not be saved had to be let go.} other {# history entries that could not be saved had to be let go.}}',
  tornLine: 'The last history entry was cut off by a crash and left out.',
  badLines:
    '{count, plural, one {# history entry could not be read and was left out.} other {# history entries could not be read and were left out.}}',
  historyAside: 'The history file could not be read. It is kept as {file}; a new one is begun.',
} as const;
