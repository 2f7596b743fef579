export interface Gap {
  /** Milliseconds since the event before. */
  readonly ms: number;
  readonly height: number;
  /** It is longer than it is drawn. */
  readonly cut: boolean;
}

const WHOLE_PX = 640;
const MOST_PX = 140;
/** Less is one and the same moment. */
const NAMED_FROM_PX = 12;

/** The room between events, in proportion to the time between them; long ones are cut and say so. Times in milliseconds, ascending. */
export function gapsOf(times: readonly number[]): Gap[] {
  const whole = Math.max(1, (times.at(-1) ?? 0) - (times[0] ?? 0));
  return times.map((time, index) => {
    const ms = index === 0 ? 0 : Math.max(0, time - times[index - 1]!);
    const height = Math.round((ms / whole) * WHOLE_PX);
    return { ms, height: Math.min(MOST_PX, height), cut: height > MOST_PX };
  });
}

export const isNamed = ({ height, ms }: Gap): boolean => (height >= NAMED_FROM_PX && ms >= 1_000) || ms >= 86_400_000;
