/*
 * Switches that belong to Electron, Chromium, Node or the system that starts us. They reach us in the same list of
 * arguments as the user's own, and desktops, packages and test drivers do pass them. Everything else is refused, so
 * that a mistyped option is never taken for one of these.
 */

const names: ReadonlySet<string> = new Set([
  'allow-file-access-from-files',
  'autoplay-policy',
  'class',
  'display',
  'expose-gc',
  'gtk-version',
  'headless',
  'high-dpi-support',
  'in-process-gpu',
  'js-flags',
  'lang',
  'log-file',
  'log-level',
  'log-net-log',
  'mute-audio',
  'name',
  'no-default-browser-check',
  'no-first-run',
  'no-proxy-server',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'password-store',
  'single-process',
  'unsafely-disable-devtools-self-xss-warnings',
  'use-angle',
  'use-gl',
  'use-mock-keychain',
  'v',
  'vmodule',
  'wayland-text-input-version',
]);

const prefixes = ['disable-', 'enable-', 'force-', 'inspect', 'ozone-', 'proxy-', 'remote-', 'squirrel-', 'trace-'] as const;

/** How many arguments, from this one on, are somebody else's: 0, 1, or 2 where the value stands apart. */
export function foreignLength(argument: string): 0 | 1 | 2 {
  // Node's preload option, which test drivers use.
  if (argument === '-r' || argument === '--require') return 2;
  // macOS passes defaults ("-NSDocumentRevisionsDebugMode YES", "-AppleLanguages (de)") and process serial numbers.
  if (/^-(NS|Apple)[A-Z]\w*$/.test(argument)) return 2;
  if (/^-psn_\d+_\d+$/.test(argument)) return 1;
  if (!argument.startsWith('--')) return 0;
  const name = argument.slice(2).split('=', 1)[0] ?? '';
  return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix)) ? 1 : 0;
}
