import { without } from './delivery-windows';

type Window = readonly [number, number];

/** What a host states, less the stays that its space already has: each stated window falls into what is left of it. */
export function freeWindows(stated: readonly Window[], busy: readonly Window[]): Window[] {
  const taken = busy.map(([from, to]) => ({ from, to: to - 1 }));
  return stated.flatMap(([from, to]) => without([{ from, to: to - 1 }], taken)).map(({ from, to }) => [from, to + 1] as const);
}
