/** What two functions of Windows answer; null where they do not. */
export type Shell = {
  /** One of QUERY_USER_NOTIFICATION_STATE. */
  readonly notificationState: () => number | null;
  /** 0 off, 1 priority only, 2 alarms only. */
  readonly quietHoursProfile: () => number | null;
};

let loading: Promise<Shell> | null = null;

/** Loaded when it is first needed. Rejects on other systems, and where the library is missing. */
export function loadShell(): Promise<Shell> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Shell> {
  // Not in the bundle: it looks for its native part beside itself, and only the package for Windows has it.
  const { default: koffi } = await import('koffi');
  const queryState = koffi.load('shell32.dll').func('int32_t __stdcall SHQueryUserNotificationState(void *state)');
  const queryWnf = functionOrNull(() =>
    koffi
      .load('ntdll.dll')
      .func('int32_t __stdcall NtQueryWnfStateData(void *name, void *type, void *scope, void *stamp, void *data, void *size)'),
  );
  return {
    notificationState: () => {
      const state = Buffer.alloc(4);
      return queryState(state) === 0 ? state.readInt32LE() : null;
    },
    quietHoursProfile: () => {
      if (queryWnf === null) return null;
      const data = Buffer.alloc(4);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(data.length);
      const status: unknown = queryWnf(quietHoursProfileName, null, null, Buffer.alloc(4), data, size);
      return status === 0 && size.readUInt32LE() === data.length ? data.readUInt32LE() : null;
    },
  };
}

/**
 * WNF_SHEL_QUIETHOURS_ACTIVE_PROFILE_CHANGED. Neither the function nor the name is documented, and there is no other way to know:
 * https://stackoverflow.com/a/53411482
 */
const quietHoursProfileName = Buffer.from(new Uint32Array([0xa3bf1c75, 0x0d83063e]).buffer);

function functionOrNull<T>(find: () => T): T | null {
  try {
    return find();
  } catch {
    return null;
  }
}
