import { join } from 'node:path';
import type { Stamp } from '../../shared/sitting/stamp.ts';
import { allOf, type Detector, detector } from '../detector.ts';
import { outputOf } from '../run-program.ts';
import { isDeviceInUse } from './consent-store.ts';

/** Whether a program uses the microphone or a camera, as the taskbar shows it. */
export function openWindowsCallDetector(readStamp: () => Stamp): Detector {
  return allOf(
    ['microphone', 'webcam'].map((device) =>
      detector(async () => {
        const output = await outputOf({ file: regPath, args: ['query', `${consentStore}\\${device}`, '/s'] });
        if (output === null) return null;
        const { wallMs, uptimeMs } = readStamp();
        return isDeviceInUse(output, wallMs - uptimeMs);
      }),
    ),
  );
}

const consentStore = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';
const regPath = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
