import type { Reason } from './recipients';
import type { Power } from './telling';

/** What a person is at one moment: which powers in which organisations, point of contact of whom. */
export interface Standing {
  readonly mandates: readonly { readonly organisationId: string; readonly power: Power }[];
  readonly partners: readonly string[];
}

/**
 * Whether one of the reasons still holds. By power and organisation rather than by mandate: a renewed mandate is another one, and
 * its holder is still concerned.
 */
export function stillConcerned(reasons: readonly Reason[], { mandates, partners }: Standing): boolean {
  return reasons.some((reason) => {
    if (reason.as === 'holder') return true;
    if (reason.as === 'point-of-contact') return partners.includes(reason.partner);
    return mandates.some(({ organisationId, power }) => organisationId === reason.organisationId && reason.powers.includes(power));
  });
}
