import { LocalFailure } from '@caravanserai/local';

/** Flags that mean something for event logs only, and those that do for lists only. */
export const logFlags = ['case', 'activity', 'timestamp', 'lifecycle', 'resource', 'delimiter', 'zone'] as const;
const listFlags = ['dry-run', 'analysis', 'rejects', 'review', 'gap-days-min', 'gap-days-max'];

/** @throws LocalFailure for a flag that would be overlooked: whoever typed it would believe that it had been heard. */
export function mustFit(kind: string, flags: Readonly<Record<string, unknown>>): void {
  const foreign = kind === 'log' ? listFlags : logFlags;
  const given = foreign.find((name) => flags[name] !== undefined && flags[name] !== false);
  if (given) throw new LocalFailure(`--${given} means nothing for ${kind === 'log' ? 'an event log' : kind}.`);
}
