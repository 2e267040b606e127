/** What lists of apps on Linux show beside the name, and what finds it there. */
export const desktopEntry = {
  /** What kind of app it is: no sentence. */
  genericName: 'Posture breaks',
  /** What someone may type who looks for such an app, each ended by a semicolon. */
  keywords: 'posture;break;stretch;exercise;health;sitting;',
} as const;
