/** The ring fills in twelfths, like a clock face: less than four minutes each at the default limit. */
export const ringSteps = 12;

const otherTrayIcons = ['due', 'overdue', 'snoozed', 'held', 'paused', 'away', 'routine'] as const;

export type TrayIconName = `sitting-${number}` | (typeof otherTrayIcons)[number];

/** Every icon there is, so the build draws exactly what the tray may ask for. */
export const trayIconNames: readonly TrayIconName[] = [
  ...Array.from({ length: ringSteps + 1 }, (_, step) => `sitting-${step}` as const),
  ...otherTrayIcons,
];

/** How full the ring stands: full only once the limit is reached, never below empty or above full. */
export function ringStep(streakMs: number, sitLimitMs: number): number {
  const step = Math.floor((streakMs / sitLimitMs) * ringSteps);
  return Math.min(ringSteps, Math.max(0, step));
}

/**
 * Pixel sizes of the icons for Linux panels: 22 is what most of them draw, at 100, 125, 150 and 200 %. Electron hands a
 * panel one bitmap and the panel scales it, so the size that fits is chosen beforehand.
 */
export const linuxTraySizes = [22, 28, 33, 44] as const;

export type LinuxTraySize = (typeof linuxTraySizes)[number];

export function linuxTraySize(scaleFactor: number): LinuxTraySize {
  return linuxTraySizes.find((size) => size >= Math.floor(22 * scaleFactor)) ?? 44;
}
