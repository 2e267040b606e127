/**
 * Whether the system starts the app at login, as the system itself has it: `needsApproval` where it was asked to and waits for
 * the user's word in its own settings, `unknown` where it tells no app.
 */
export type StartAtLogin = 'on' | 'off' | 'needsApproval' | 'unknown';
