/**
 * Where it is two in the afternoon, or a little later: there a day has room before and after now, whatever the hour of the
 * machine is, so that no test depends on when it runs. POSIX has the signs the other way round: `Etc/GMT+9` is nine hours
 * behind.
 */
export function afternoonZone(nowMs: number): string {
  const hoursBehind = new Date(nowMs).getUTCHours() - 14;
  return hoursBehind === 0 ? 'Etc/GMT' : `Etc/GMT${hoursBehind < 0 ? '' : '+'}${hoursBehind}`;
}
