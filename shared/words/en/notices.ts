/** What the status window says about the world around the app. */
export const noticeWords = {
  noTrayHost: 'This desktop shows no tray icons: start Unhunch a second time to open this window.',
  noNotifications: 'This desktop shows no notifications: a due break is told by a small card instead.',
  notificationFailed: 'The last reminder could not be shown.',
  autostartFailed: (why: string) => `Start at login could not be changed: ${why}.`,
} as const;
