/** Newer versions of Unhunch: in the settings, under its version, and among what is good to know. */
export const updates = {
  title: 'Updates',
  /** Where something else brings newer versions, who does. `store` is a name: "Flatpak", "App Store". */
  byStore: '{store} keeps Unhunch up to date.',
  byPackage: 'Unhunch was installed as a package. A newer version comes the same way.',
  byHand: 'This copy does not update itself. To update it, put a newer one in its place.',

  off: 'Unhunch does not look for updates. You can change this in the settings.',
  looking: 'Looking for a newer version.',
  downloading: 'A newer version is being downloaded.',
  none: 'Unhunch looks for updates once a day.',
  newest: 'This is the newest version.',
  failed: 'The last look for updates failed. Unhunch will look again tomorrow.',
  ready: 'Unhunch {version} is ready. It is installed when you quit.',
  /** On a button. */
  lookNow: 'Look now',
} as const;
