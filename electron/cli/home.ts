import { userInfo } from 'node:os';

/** Without HOME Chromium takes /tmp for it, where settings are lost at the next boot; the system knows better. */
export function mendHome(env: NodeJS.ProcessEnv, systemHome: () => string = () => userInfo().homedir): void {
  if (env['HOME']) return;
  try {
    env['HOME'] = systemHome();
  } catch {
    // A user whom the system does not know either has no other home.
    return;
  }
}
