/**
 * A moment as its own clock showed it: `2010-10-02T09:20:39.266000+02:00`. Six places of a second, none where they are all 0.
 * @param time milliseconds since 1970 UTC; a fraction holds microseconds.
 */
export function isoWithOffset(time: number, offsetMinutes: number): string {
  const microseconds = Math.round((time - Math.floor(time / 1_000) * 1_000) * 1_000);
  const local = new Date(Math.floor(time / 1_000) * 1_000 + offsetMinutes * 60_000).toISOString().slice(0, -5);
  return `${local}${microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`}${offsetText(offsetMinutes)}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
