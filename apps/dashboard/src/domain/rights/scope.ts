import type { LogFilter } from '../log/filter';

/** For whom figures are made: all of it for administrators, else what these organisations take part in. */
export interface Scope {
  readonly administrator: boolean;
  readonly organisations: readonly string[];
}

export type AskedFilter = Omit<LogFilter, 'organisations'>;

/** The filter that is asked for, within the fence of what the asker may see. */
export function filterWithin(filter: AskedFilter, scope: Scope): LogFilter {
  return scope.administrator ? filter : { ...filter, organisations: scope.organisations };
}
