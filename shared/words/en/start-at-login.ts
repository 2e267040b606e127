/** The setting, in the settings window. */
export const startAtLogin = {
  name: 'Start at login',
  hint: 'Unhunch is in the tray as soon as you log in.',
  needsApproval: 'Not yet: allow Unhunch in the login items of your system’s settings.',
  cannotBeTold: 'This system does not tell Unhunch whether it does. You can switch it on or off all the same.',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  /** Before the reason. */
  failed: 'Start at login could not be changed.',
  notTaken: 'The system did not take the change over.',
  notAllowed: 'The system did not allow it. Its own settings say which apps may run in the background.',
  /** Shown by the system where it asks the user for permission, at most 256 characters. */
  request: 'Unhunch counts how long you sit from the moment you log in.',
} as const;
