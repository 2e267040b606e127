export type Environment = Readonly<Record<string, string | undefined>>;

/** Where no program is told of another's windows and keys. */
export function isWayland(env: Environment): boolean {
  return env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(env['WAYLAND_DISPLAY']);
}
