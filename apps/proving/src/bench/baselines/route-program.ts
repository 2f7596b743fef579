/** A route as a plain integer program, in the LP text that HiGHS reads: arcs as binaries, delivery days with big-M, one window chosen for each venue. */
export interface ProgramOf {
  readonly places: number;
  readonly transport: ArrayLike<number>;
  readonly occupancy: ArrayLike<number>;
  readonly deliveries: readonly (readonly { readonly from: number; readonly to: number }[])[];
  readonly arcs: ArrayLike<number>;
}

export function routeProgram({ places, transport, occupancy, deliveries, arcs }: ProgramOf): string {
  const all = Array.from({ length: places }, (_, v) => v);
  const venues = all.slice(1);
  const pairs = all.flatMap((i) => all.filter((j) => j !== i).map((j) => [i, j] as const));
  const horizon = Math.max(...deliveries.flat().map(({ to }) => to)) + 1_000;
  const sum = (terms: readonly string[]) => terms.join(' + ');
  const once = all.flatMap((v) => [`${sum(all.filter((j) => j !== v).map((j) => `x_${v}_${j}`))} = 1`, `${sum(all.filter((i) => i !== v).map((i) => `x_${i}_${v}`))} = 1`]);
  const inTime = pairs.filter(([, j]) => j > 0).map(([i, j]) => {
    const days = occupancy[i]! + transport[i * places + j]!;
    return i === 0 ? `s_${j} - ${days} x_0_${j} >= 0` : `s_${j} - s_${i} - ${horizon} x_${i}_${j} >= ${days - horizon}`;
  });
  const windows = venues.flatMap((v) => {
    const name = (k: number) => `w_${v}_${k}`;
    return [`${sum(deliveries[v]!.map((_, k) => name(k)))} = 1`, `s_${v}${deliveries[v]!.map(({ from }, k) => ` - ${from} ${name(k)}`).join('')} >= 0`, `s_${v}${deliveries[v]!.map(({ to }, k) => ` - ${to} ${name(k)}`).join('')} <= 0`];
  });
  const binaries = [...pairs.map(([i, j]) => `x_${i}_${j}`), ...venues.flatMap((v) => deliveries[v]!.map((_, k) => `w_${v}_${k}`))];
  return ['Minimize', ` cost: ${sum(pairs.map(([i, j]) => `${arcs[i * places + j]} x_${i}_${j}`))}`, 'Subject To', ...[...once, ...inTime, ...windows].map((row, at) => ` c${at}: ${row}`), 'Binary', ` ${binaries.join(' ')}`, 'End'].join('\n');
}
