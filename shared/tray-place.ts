import { assertNever } from './assert-never.ts';

/** Where people find the icon, as far as that can be told; `gnome` and `none` show no icons at all. */
export const trayPlaces = ['menuBar', 'taskbar', 'topBar', 'topPanel', 'bottomPanel', 'plasma', 'panel', 'gnome', 'none'] as const;
export type TrayPlace = (typeof trayPlaces)[number];

export type TraySurroundings = {
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Value of XDG_CURRENT_DESKTOP; empty elsewhere. */
  readonly desktop: string;
  /** Whether something shows tray icons; null while nobody knows. */
  readonly hasHost: boolean | null;
};

export function trayPlaceOf({ platform, desktop, hasHost }: TraySurroundings): TrayPlace {
  switch (platform) {
    case 'darwin':
      return 'menuBar';
    case 'win32':
      return 'taskbar';
    case 'linux':
      return onLinux(desktop, hasHost);
    default:
      return assertNever(platform);
  }
}

export const hasTray = (place: TrayPlace): boolean => place !== 'gnome' && place !== 'none';

/** As the desktops come; who moves a panel knows where it went. The first name that is known counts: "Budgie:GNOME". */
const usual: Readonly<Record<string, TrayPlace>> = {
  gnome: 'topBar',
  unity: 'topBar',
  kde: 'plasma',
  xfce: 'topPanel',
  mate: 'topPanel',
  budgie: 'topPanel',
  'x-cinnamon': 'bottomPanel',
  cinnamon: 'bottomPanel',
  lxqt: 'bottomPanel',
  lxde: 'bottomPanel',
  deepin: 'bottomPanel',
};

/** Their own makers leave the tray out: it is not there before something else has said so. */
const bare: readonly string[] = ['gnome', 'pantheon'];

function onLinux(desktop: string, hasHost: boolean | null): TrayPlace {
  const names = desktop.toLowerCase().split(':');
  const isGnome = names.includes('gnome') && usualOf(names) === 'topBar';
  if (hasHost === false || (hasHost === null && names.some((name) => bare.includes(name)))) return isGnome ? 'gnome' : 'none';
  return usualOf(names) ?? 'panel';
}

function usualOf(names: readonly string[]): TrayPlace | undefined {
  // An own key: a desktop may be named as it likes, "constructor" included.
  return names.flatMap((name) => (Object.hasOwn(usual, name) ? (usual[name] ?? []) : []))[0];
}
