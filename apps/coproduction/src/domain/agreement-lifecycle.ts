import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

/**
 * The workflow of a hosting agreement. Consent and signature come in two rows each, because the one that completes the set leads
 * elsewhere than the one before it: `agree-text` is the consent after which both parties stand behind one hash, and a second
 * `sign` is the last that is needed. Thirty days from offer to signature are what touring contracts give a host.
 */
export const agreementLifecycle = defineLifecycle({
  workflow: 'coproduction.agreement',
  initial: 'negotiating',
  states: {
    negotiating: { meaning: 'Terms are on the table and not every party has consented to the same text.', longestDays: 30 },
    'text-agreed': { meaning: 'Both parties have consented to the same hash and nobody has signed it.', longestDays: 30 },
    signing: { meaning: 'One party has signed the agreed text and the other has not.', longestDays: 30 },
    executed: { meaning: 'Both parties have signed the same text: it binds them.', final: true },
    declined: { meaning: 'A party that had not signed turned the agreement down.', final: true },
    withdrawn: { meaning: 'A party left before the agreement was executed.', final: true },
    lapsed: { meaning: 'The time to sign ran out.', final: true },
  },
  transitions: [
    {
      action: 'draft', from: null, to: 'negotiating', actor: 'touring',
      guards: ['first-of-its-stop-and-round', 'parties-are-known'],
      emits: 'coproduction.agreement.drafted.v1',
    },
    {
      action: 'propose-terms', from: ['negotiating'], to: 'negotiating', actor: 'negotiator',
      guards: ['before-sign-by', 'terms-hold-together', 'terms-differ'],
      emits: 'coproduction.agreement.terms-proposed.v1',
    },
    {
      action: 'accept-terms', from: ['negotiating'], to: 'negotiating', actor: 'negotiator',
      guards: ['before-sign-by', 'hash-is-current', 'party-has-not-consented'],
      emits: 'coproduction.agreement.terms-accepted.v1',
    },
    {
      action: 'agree-text', from: ['negotiating'], to: 'text-agreed', actor: 'negotiator',
      guards: ['before-sign-by', 'hash-is-current', 'party-has-not-consented', 'other-party-has-consented'],
      emits: 'coproduction.agreement.text-agreed.v1',
    },
    {
      action: 'reopen', from: ['text-agreed'], to: 'negotiating', actor: 'negotiator',
      guards: ['before-sign-by'],
      emits: 'coproduction.agreement.reopened.v1',
    },
    {
      action: 'reopen', from: ['signing'], to: 'negotiating', actor: 'negotiator',
      guards: ['before-sign-by'],
      emits: ['coproduction.agreement.signature-voided.v1', 'coproduction.agreement.reopened.v1'],
    },
    {
      action: 'sign', from: ['text-agreed'], to: 'signing', actor: 'signatory',
      guards: ['before-sign-by', 'hash-is-current', 'mandate-covers-liability'],
      emits: 'coproduction.agreement.signed.v1',
    },
    {
      action: 'sign', from: ['signing'], to: 'executed', actor: 'signatory',
      guards: ['before-sign-by', 'hash-is-current', 'mandate-covers-liability', 'party-has-not-signed', 'another-person-signs'],
      emits: ['coproduction.agreement.signed.v1', 'coproduction.agreement.executed.v1'],
    },
    {
      action: 'withdraw-signature', from: ['signing'], to: 'text-agreed', actor: 'signatory',
      guards: ['party-has-signed'],
      emits: 'coproduction.agreement.signature-voided.v1',
      with: { reason: 'withdrawn-by-signer' },
    },
    {
      action: 'void-signature', from: ['signing'], to: 'text-agreed', actor: 'contacts',
      guards: ['mandate-was-revoked-when-it-signed'],
      emits: 'coproduction.agreement.signature-voided.v1',
      with: { reason: 'mandate-was-revoked' },
    },
    ...(['negotiating', 'text-agreed', 'signing'] as const).map((state) => ({
      action: 'extend-deadline' as const, from: [state], to: state, actor: 'secretariat' as const,
      guards: ['before-sign-by'] as const,
      emits: 'coproduction.agreement.deadline-extended.v1' as const,
    })),
    {
      action: 'decline', from: ['negotiating', 'text-agreed'], to: 'declined', actor: 'negotiator',
      emits: 'coproduction.agreement.declined.v1',
    },
    {
      action: 'decline', from: ['signing'], to: 'declined', actor: 'negotiator',
      guards: ['party-has-not-signed'],
      emits: ['coproduction.agreement.signature-voided.v1', 'coproduction.agreement.declined.v1'],
    },
    {
      action: 'withdraw', from: ['negotiating', 'text-agreed'], to: 'withdrawn', actor: 'negotiator',
      emits: 'coproduction.agreement.withdrawn.v1',
    },
    {
      action: 'withdraw', from: ['signing'], to: 'withdrawn', actor: 'negotiator',
      emits: ['coproduction.agreement.signature-voided.v1', 'coproduction.agreement.withdrawn.v1'],
    },
    {
      action: 'lapse', from: ['negotiating', 'text-agreed'], to: 'lapsed', actor: 'timer',
      guards: ['sign-by-has-come'],
      emits: 'coproduction.agreement.lapsed.v1',
    },
    {
      action: 'lapse', from: ['signing'], to: 'lapsed', actor: 'timer',
      guards: ['sign-by-has-come'],
      emits: ['coproduction.agreement.signature-voided.v1', 'coproduction.agreement.lapsed.v1'],
    },
  ],
});

export type AgreementStatus = StateOf<typeof agreementLifecycle>;
export type AgreementAction = ActionOf<typeof agreementLifecycle>;
