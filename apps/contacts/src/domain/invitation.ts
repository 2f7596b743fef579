import { accept, defineLifecycle, reject, type Decision, type StateOf } from '@caravanserai/kernel';

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
