import { accept, defineLifecycle, reject, type Decision, type Money } from '@caravanserai/kernel';
import type { powers } from '@caravanserai/contracts';

export type Power = (typeof powers)[number];

/** Its end by date is no transition: a mandate holds in `[validFrom, validTo)` and nothing has to happen for it to stop. */
export const mandateLifecycle = defineLifecycle({
  workflow: 'contacts.mandate',
  initial: 'granted',
  states: {
    granted: { meaning: 'the person may act for the organisation between its dates' },
    revoked: { meaning: 'taken back from an instant that may lie before the one at which it was entered', final: true },
  },
  transitions: [
    {
      action: 'grant',
      from: null,
      to: 'granted',
      actor: 'administrator-of-organisation',
      guards: ['never-to-oneself-to-sign', 'never-backwards', 'no-equal-mandate-at-that-time'],
      emits: 'contacts.mandate.granted.v1',
    },
    {
      action: 'revoke',
      from: ['granted'],
      to: 'revoked',
      actor: 'administrator-of-organisation',
      guards: ['still-running', 'an-administrator-remains'],
      emits: 'contacts.mandate.revoked.v1',
    },
  ],
});

export interface Grant {
  readonly power: Power;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly limit: Money | null;
}

/** What the rules know of the one who grants, of the one empowered and of the organisation. */
export interface GrantFacts {
  readonly grantedToSelf: boolean;
  readonly grantorIsAdministrator: boolean;
  readonly organisationIsOpen: boolean;
  readonly organisationRunsPlatform: boolean;
}

export type GrantRefusal =
  | 'mandate-empty'
  | 'mandate-backdated'
  | 'limit-needs-sign'
  | 'self-grant-of-sign'
  | 'platform-power-refused'
  | 'organisation-closed';

/**
 * Whether this grant may be made by somebody who may grant for the organisation at all.
 * A grant never reaches back: a signature given without the power stays a signature without the power.
 */
export function decideGrant(grant: Grant, facts: GrantFacts, now: Date): Decision<Grant, GrantRefusal> {
  const { power, validFrom, validTo, limit } = grant;
  if (!facts.organisationIsOpen) return reject('organisation-closed');
  if (validTo !== null && validTo <= validFrom) return reject('mandate-empty', { validFrom, validTo });
  if (validFrom < now) return reject('mandate-backdated', { validFrom, now });
  if (limit !== null && power !== 'sign') return reject('limit-needs-sign', { power });
  // Two people must want a signature: the one who empowers and the one who signs.
  if (power === 'sign' && facts.grantedToSelf) return reject('self-grant-of-sign');
  if (power === 'administer-platform' && !(facts.grantorIsAdministrator && facts.organisationRunsPlatform)) {
    return reject('platform-power-refused');
  }
  return accept(grant);
}

export interface RunningMandate {
  readonly power: Power;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/**
 * The end of the time in which a revoked mandate counts as having held; an instant before its beginning means that it never
 * did. `otherAdministrators` counts live mandates to administer the platform beside this one.
 */
export function decideRevoke(
  mandate: RunningMandate,
  effectiveAt: Date,
  otherAdministrators: number,
): Decision<{ until: Date }, 'mandate-over' | 'last-administrator'> {
  if (mandate.validTo !== null && effectiveAt >= mandate.validTo) return reject('mandate-over', { validTo: mandate.validTo });
  // Without this the platform could lock everybody out with one click and only its operator's database could help.
  if (mandate.power === 'administer-platform' && otherAdministrators === 0) return reject('last-administrator');
  return accept({ until: effectiveAt < mandate.validFrom ? mandate.validFrom : effectiveAt });
}

/** Half-open: it holds at `validFrom` and no longer at `validTo`. */
export function holdsAt(mandate: Pick<RunningMandate, 'validFrom' | 'validTo'>, at: Date): boolean {
  return mandate.validFrom <= at && (mandate.validTo === null || at < mandate.validTo);
}
