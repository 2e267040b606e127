import type { Settings } from './settings.ts';
import type { Stamp } from './sitting/stamp.ts';
import { isWithinRange } from './working-hours.ts';

/** Whether a reminder that is shown at this moment (epoch ms, minutes east of Greenwich) may be heard. */
export function isDueSoundOn(settings: Settings, { wallMs, utcOffsetMinutes }: Pick<Stamp, 'wallMs' | 'utcOffsetMinutes'>): boolean {
  const { dueSoundOn, volumePercent, quietHours } = settings;
  const isQuietTime = quietHours !== null && isWithinRange(quietHours, wallMs, utcOffsetMinutes);
  return dueSoundOn && volumePercent > 0 && !isQuietTime;
}
