import koffi from 'koffi';

/**
 * The processor time that a process has used, to the nanosecond, by threads that have ended too. `/proc/PID/stat` tells hundredths of a
 * second, and `schedstat` leaves out what has ended. Zero for a process that is gone.
 */
export function processorMsOf(pid: number): number {
  const { clockOf, timeOf } = clocks();
  const [clock, time] = [[0], { seconds: 0, nanoseconds: 0 }];
  const isThere = clockOf(pid, clock) === 0 && timeOf(clock[0], time) === 0;
  return isThere ? time.seconds * 1_000 + time.nanoseconds / 1_000_000 : 0;
}

let known: ReturnType<typeof load> | null = null;

function clocks(): ReturnType<typeof load> {
  known ??= load();
  return known;
}

function load() {
  const libc = koffi.load('libc.so.6');
  koffi.struct('timespec', { seconds: 'long', nanoseconds: 'long' });
  return {
    clockOf: libc.func('int clock_getcpuclockid(int pid, _Out_ int *clock)'),
    timeOf: libc.func('int clock_gettime(int clock, _Out_ timespec *time)'),
  };
}
