/**
 * What systems know the app by: its desktop file, and with it the app's windows and notifications on Linux; its notifications and its
 * start at login on Windows. package.json and electron-builder.yml repeat it, as nothing can be imported there.
 */
export const appId = 'app.unhunch.Unhunch';
