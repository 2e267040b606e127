/** What the desktop's own menu and search say of the app. */
export const desktopEntry = {
  /** What kind of app it is. */
  genericName: 'Posture breaks',
  /** What it is found by, each word ended by a semicolon. */
  keywords: 'posture;break;stretch;exercise;health;sitting;back;',
} as const;
