/** The window that tells of the app itself: help and keys, privacy, licences, a report for a bug. */
export const about = {
  title: 'About Unhunch',
  heading: 'Unhunch',
  lead: 'Posture breaks from your tray.',
  version: 'Version {version}',
  /** After a version that was made for tests. */
  testVersion: 'Version {version}, a test build',

  /** Views of this window, side by side: short. */
  views: { help: 'Help', privacy: 'Privacy', licences: 'Licences' },

  keysTitle: 'Keys',
  /** Headings of keys: where they work. */
  keysOf: { everywhere: 'In every window', status: 'Status window', routine: 'Routine window', routines: 'A routine of your own' },
  /** Keys as they are labelled on the keyboards of the language, and what each does. */
  keys: {
    everywhere: [
      ['Tab', 'To the next control, with Shift to the one before'],
      ['Space', 'Press it, switch it'],
      ['Arrows', 'Along a slider, a menu or a time'],
      ['Esc', 'Close what is open, then the window'],
    ],
    status: [['← →', 'On the day: from stretch to stretch']],
    routines: [
      ['Space', 'On the handle of a move: lift it, put it down'],
      ['↑ ↓', 'Carry the lifted move'],
    ],
  },
  /** A heading, above the shortcuts the user set. */
  shortcuts: 'From anywhere',

  privacy: {
    leaves: 'Nothing leaves this computer. Unhunch never uses the network.',
    /** In place of that, where Unhunch can look for newer versions. */
    leavesButUpdates:
      'Nothing about you leaves this computer. If you allow it, Unhunch looks for updates on GitHub, and that is the only connection it ever makes.',
    kept: 'It keeps your settings, your routines and the history of your days in one folder, which only you can read.',
    delete: 'To delete everything, quit Unhunch and delete that folder.',
  },
  openFolder: 'Open the data folder',

  reportTitle: 'Something not right?',
  reportLead:
    'Copy a report and paste it where you tell of the trouble. It holds no names, no paths, nothing you typed and nothing of your days.',
  copyReport: 'Copy report',
  copied: 'Copied.',
  /** Opens the text of the report. */
  showReport: 'See what it says',

  licence: 'Unhunch is free software under the MIT licence. It is built on the work of others:',
  /** In place of the list where Unhunch was not packaged. */
  noLicences: 'This copy of Unhunch was not packaged and has no list of them.',
  browserLicences: 'Licences of Chromium',
  noText: 'Its licence came without a text: {licence}.',

  noAnswer: 'Unhunch did not answer. Please try again.',
  /** `reason` is what the system says, in its own language. */
  notOpened: 'It could not be opened: {reason}.',
} as const;
