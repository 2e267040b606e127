/** What the status window says about the world around the app. */
export const notices = {
  noTrayHost: 'This desktop shows no tray icons: start Unhunch a second time to open this window.',
  noNotifications: 'This desktop shows no notifications: a due break is told by a small card instead.',
  notificationFailed: 'The last reminder could not be shown.',
} as const;
