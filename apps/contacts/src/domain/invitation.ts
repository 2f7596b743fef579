import { accept, defineLifecycle, reject, type Decision, type Money, type StateOf } from '@caravanserai/kernel';
import { decideGrant, type GrantFacts, type GrantRefusal, type Power } from './mandate';

/** How long a code may wait for its reader when the inviting organisation says nothing. */
export const invitationDays = 14;

export const invitationLifecycle = defineLifecycle({
  workflow: 'contacts.invitation',
  initial: 'open',
  states: {
    open: { meaning: 'the code can be redeemed once', longestDays: invitationDays },
    redeemed: { meaning: 'an account became a person with these mandates', final: true },
    expired: { meaning: 'nobody came in time', final: true },
    withdrawn: { meaning: 'taken back before anybody came', final: true },
  },
  transitions: [
    { action: 'issue', from: null, to: 'open', actor: 'administrator-of-organisation', emits: 'contacts.invitation.issued.v1' },
    {
      action: 'redeem',
      from: ['open'],
      to: 'redeemed',
      actor: 'invited-account',
      guards: ['in-time', 'account-belongs-to-nobody', 'organisation-is-open'],
      emits: ['contacts.invitation.redeemed.v1', 'contacts.account.linked.v1', 'contacts.mandate.granted.v1'],
    },
    { action: 'expire', from: ['open'], to: 'expired', actor: 'clock', emits: 'contacts.invitation.expired.v1' },
    { action: 'withdraw', from: ['open'], to: 'withdrawn', actor: 'administrator-of-organisation', emits: 'contacts.invitation.withdrawn.v1' },
  ],
});

export type InvitationStatus = StateOf<typeof invitationLifecycle>;

export interface InvitationTerms {
  readonly powers: readonly Power[];
  /** End of the mandates that it will grant. */
  readonly validTo: Date | null;
  /** Cap of the power to sign, if that is among the powers. */
  readonly limit: Money | null;
  readonly expiresAt: Date;
}

const dayMs = 86_400_000;

/** Whether somebody may invite on these terms: whoever invites may give by the code what they may grant by hand, and no more. */
export function decideInvitation(terms: Omit<InvitationTerms, 'expiresAt'>, facts: GrantFacts, now: Date): Decision<InvitationTerms, GrantRefusal> {
  const { powers, validTo, limit } = terms;
  if (limit !== null && !powers.includes('sign')) return reject('limit-needs-sign');
  for (const power of powers) {
    const decision = decideGrant({ power, validFrom: now, validTo, limit: limitOf(power, limit) }, facts, now);
    if (!decision.ok) return decision;
  }
  const latest = new Date(now.getTime() + invitationDays * dayMs);
  return accept({ ...terms, expiresAt: validTo !== null && validTo < latest ? validTo : latest });
}

/** Only signatures have a cap. */
export const limitOf = (power: Power, limit: Money | null): Money | null => (power === 'sign' ? limit : null);

export interface RedeemFacts {
  readonly status: InvitationStatus;
  readonly expiresAt: Date;
  readonly organisationIsOpen: boolean;
  readonly accountIsLinked: boolean;
}

export type RedeemRefusal =
  | 'account-already-linked'
  | 'invitation-used'
  | 'invitation-withdrawn'
  | 'invitation-expired'
  | 'organisation-closed';

/** Whether the holder of the code may become that person now; the timer that expires invitations may be late, the date is not. */
export function decideRedeem(facts: RedeemFacts, now: Date): Decision<'redeemed', RedeemRefusal> {
  if (facts.accountIsLinked) return reject('account-already-linked');
  if (facts.status === 'redeemed') return reject('invitation-used');
  if (facts.status === 'withdrawn') return reject('invitation-withdrawn');
  if (facts.status === 'expired' || now >= facts.expiresAt) return reject('invitation-expired', { expiresAt: facts.expiresAt });
  return facts.organisationIsOpen ? accept('redeemed') : reject('organisation-closed');
}
