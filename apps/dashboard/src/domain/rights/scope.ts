import type { LogFilter } from '../log/filter';

/** For whom figures are made: all of it for administrators, else what these organisations take part in. */
export interface Scope {
  readonly administrator: boolean;
  readonly organisations: readonly string[];
}

export interface AskedFilter extends Omit<LogFilter, 'organisations'> {
  readonly organisation?: string;
}

/** The filter that is asked for, within what the asker may see; asking for another's organisation finds nothing. */
export function filterWithin({ organisation, ...filter }: AskedFilter, scope: Scope): LogFilter {
  if (scope.administrator) return organisation === undefined ? filter : { ...filter, organisations: [organisation] };
  return { ...filter, organisations: scope.organisations.filter((own) => organisation === undefined || own === organisation) };
}
