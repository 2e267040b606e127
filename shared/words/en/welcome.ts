/** The welcome window: shown once, one step after another. Titles are large: a few words; leads one or two sentences. */
export const welcome = {
  title: 'Welcome to Unhunch',
  skip: 'Skip',
  back: 'Back',
  next: 'Next',
  done: 'Done',
  /** Read aloud in place of the row of dots. */
  step: 'Step {step, number} of {steps, number}',

  hello: 'Welcome to Unhunch',
  helloLead: 'It counts how long you really sit. When a break is due, it guides you through a few calm moves.',

  place: 'Look for this icon',
  /** Where the icon is. Where a language runs from right to left the panels of its systems do so too: left for right. */
  places: {
    menuBar: 'At the right end of the menu bar, at the top of the screen.',
    taskbar:
      'In the corner of the taskbar, beside the clock. Windows may hide it behind the small arrow: drag it from there onto the taskbar, and it stays in sight.',
    topBar: 'At the right end of the top bar, beside sound and network.',
    topPanel: 'In the panel at the top right of the screen, beside the clock.',
    bottomPanel: 'In the panel at the bottom right of the screen, beside the clock.',
    plasma: 'At the bottom right of the screen, beside the clock, perhaps behind the small arrow there.',
    panel: 'In the panel of your desktop, most often beside the clock.',
    gnome: 'GNOME shows no tray icons unless an extension brings them.',
    none: 'This desktop shows no tray icons.',
  },
  placeRing: 'Its ring fills while you sit. Once it is full, a break is due.',
  /** The title where there is no tray. */
  noPlace: 'There is no tray here',
  startAgain: 'Start Unhunch once more to open its window. It goes on counting while the window is closed.',

  limit: 'How long may you sit?',
  limitLead: 'A break is due after this long. After {rest} away the count begins anew.',

  sound: 'Hear how it guides you',
  soundLead: 'Tones set the pace and a voice says what to do. Close your eyes if you like.',
  soundOff: 'Without sound you follow the figure and the words beneath it.',

  roll: 'Try one shoulder roll',
  rollStart: 'Roll along',
  rollAgain: 'Once more',
  rolled: 'Nicely done',
  rolledLead: 'That is how a break goes. You follow along, and it ends by itself.',

  login: 'Start when you log in?',
  loginLead: 'Then Unhunch counts from the first minute. You can change this in the settings at any time.',
  loginIsOn: 'Unhunch starts when you log in. You can change this in the settings at any time.',
  /** Beside "Start at login", as large as that. */
  notNow: 'Not now',

  updates: 'Keep Unhunch up to date?',
  updatesLead: 'Once a day Unhunch would ask GitHub for its newest version, and install it when you quit. Nothing about you is sent.',
  updatesAreOn: 'Unhunch looks for updates once a day. You can change this in the settings at any time.',

  end: 'You’re all set',
  firstBreakIn: 'Your first break is due in {left}, at {time}.',
  firstBreakAfter: 'Your first break is due after {length} of sitting.',
  inTray: 'Until then Unhunch waits in the tray.',
  outOfSight: 'Until then Unhunch counts out of sight.',
} as const;
