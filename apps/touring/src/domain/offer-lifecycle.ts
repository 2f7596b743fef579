import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

/** How a touring work is proposed to possible hosts. Review needs two persons of two organisations: see `offer-review.ts`. */
export const offerLifecycle = defineLifecycle({
  workflow: 'touring.offer',
  initial: 'draft',
  states: {
    draft: { meaning: 'The organiser writes the offer; nobody else sees it.' },
    submitted: { meaning: 'An editor of another organisation is to review it.', longestDays: 14 },
    'changes-requested': { meaning: 'The editor sent it back with remarks.', longestDays: 60 },
    published: { meaning: 'Possible hosts see it and may hold dates of its tours.' },
    closed: { meaning: 'No further dates can be held; what has been agreed stays.', final: true },
    rejected: { meaning: 'The editor refused it.', final: true },
    withdrawn: { meaning: 'The organiser took it back; its tours have ended.', final: true },
  },
  transitions: [
    { action: 'draft-offer', from: null, to: 'draft', actor: 'organiser', guards: ['terms-hold'], emits: 'touring.offer.drafted.v1' },
    { action: 'revise-offer', from: ['draft'], to: 'draft', actor: 'organiser', guards: ['terms-hold'], emits: 'touring.offer.revised.v1' },
    {
      action: 'revise-offer',
      from: ['changes-requested'],
      to: 'changes-requested',
      actor: 'organiser',
      guards: ['terms-hold'],
      emits: 'touring.offer.revised.v1',
    },
    { action: 'submit-offer', from: ['draft', 'changes-requested'], to: 'submitted', actor: 'organiser', emits: 'touring.offer.submitted.v1' },
    {
      action: 'request-offer-changes',
      from: ['submitted'],
      to: 'changes-requested',
      actor: 'editor',
      guards: ['two-persons-of-two-organisations'],
      emits: 'touring.offer.changes-requested.v1',
    },
    {
      action: 'publish-offer',
      from: ['submitted'],
      to: 'published',
      actor: 'editor',
      guards: ['two-persons-of-two-organisations'],
      emits: 'touring.offer.published.v1',
    },
    {
      action: 'reject-offer',
      from: ['submitted'],
      to: 'rejected',
      actor: 'editor',
      guards: ['two-persons-of-two-organisations'],
      emits: 'touring.offer.rejected.v1',
    },
    { action: 'close-offer', from: ['published'], to: 'closed', actor: 'organiser', emits: 'touring.offer.closed.v1' },
    {
      action: 'withdraw-offer',
      from: ['draft', 'submitted', 'changes-requested', 'published'],
      to: 'withdrawn',
      actor: 'organiser',
      guards: ['no-stop-reserved-or-confirmed'],
      emits: 'touring.offer.withdrawn.v1',
    },
  ],
});

export type OfferState = StateOf<typeof offerLifecycle>;
export type OfferAction = ActionOf<typeof offerLifecycle>;
