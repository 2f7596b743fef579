import type { Mandate } from './directory';

/** Whether a mandate can be used now. */
export function stateOfMandate({ status, validFrom, validTo }: Pick<Mandate, 'status' | 'validFrom' | 'validTo'>, now: Date): 'holds' | 'revoked' | 'to-come' | 'over' {
  if (status === 'revoked') return 'revoked';
  if (new Date(validFrom) > now) return 'to-come';
  return validTo !== null && new Date(validTo) <= now ? 'over' : 'holds';
}
