import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Change } from '../../domain/what-if/changes';
import { firmStates } from '../../domain/stop-lifecycle';
import type { Stop } from '../../store/stop.entity';
import type { WhatIf } from '../../store/what-if/what-ifs';

/** What a proposal rests on: the versions of the stops that it changes and of those that stand firm. */
export function basisOf(stops: ReadonlyMap<string, Stop>, changes: readonly Change[]): Record<string, number> {
  const changed = new Set(changes.map(({ stopId }) => stopId));
  return Object.fromEntries([...stops.values()].filter(({ id, state }) => changed.has(id) || firmStates.includes(state)).map(({ id, version }) => [id, version]));
}

/** What the hosts were shown no longer holds as soon as one of those stops is another. */
export function stillRests({ basis, changes }: Pick<WhatIf, 'basis' | 'changes'>, stops: ReadonlyMap<string, Stop>): Decision<undefined, 'tour-has-changed'> {
  const now = basisOf(stops, changes);
  const ids = new Set([...Object.keys(now), ...Object.keys(basis ?? {})]);
  const changed = [...ids].filter((id) => now[id] !== basis?.[id]);
  return changed.length === 0 ? accept() : reject('tour-has-changed', { stopIds: changed });
}
