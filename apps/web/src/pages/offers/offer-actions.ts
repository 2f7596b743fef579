import type { Lifecycle, Offer } from '../tours/touring';

export type OfferActionName = 'revise' | 'submit' | 'plan-tour' | 'close' | 'withdraw' | 'publish' | 'request-changes' | 'reject';
export type OfferRole = 'organiser' | 'editor' | null;
export type Because = 'no-power' | 'own-offer' | 'in-review';

export interface OfferAction {
  readonly name: OfferActionName;
  readonly because: Because | null;
  readonly leadsOn: boolean;
}

const STEPS: Readonly<Record<Exclude<OfferActionName, 'plan-tour'>, string>> = {
  revise: 'revise-offer',
  submit: 'submit-offer',
  close: 'close-offer',
  withdraw: 'withdraw-offer',
  publish: 'publish-offer',
  'request-changes': 'request-offer-changes',
  reject: 'reject-offer',
};
const ORGANISER: readonly OfferActionName[] = ['submit', 'revise', 'plan-tour', 'close', 'withdraw'];
const EDITOR: readonly OfferActionName[] = ['publish', 'request-changes', 'reject'];
const LEADS: readonly OfferActionName[] = ['submit', 'publish', 'plan-tour'];

interface OfferActor {
  /** The organisation that one acts for. */
  readonly organisationId: string | null;
  readonly powers: readonly string[];
}

/** On which side of the review one stands: its organiser, or an editor of the platform. */
export function roleIn({ organiserId }: Pick<Offer, 'organiserId'>, { organisationId, powers }: OfferActor): OfferRole {
  if (organisationId === organiserId) return 'organiser';
  return powers.includes('administer-platform') ? 'editor' : null;
}

/** What one would look for at an offer in this state, with the reason where it can't be done now. */
export function offerActions(offer: Pick<Offer, 'state' | 'organiserId'>, table: Lifecycle | undefined, actor: OfferActor): OfferAction[] {
  const role = roleIn(offer, actor);
  if (!table || role === null) return [];
  const allowed = (name: OfferActionName) => (name === 'plan-tour' ? offer.state === 'published' : table.transitions.some(({ action, from }) => action === STEPS[name] && from?.includes(offer.state)));
  const own = ORGANISER.filter((name) => role === 'organiser' && (allowed(name) || (name === 'revise' && offer.state === 'submitted')));
  // An editor who works for the organiser sees the review as well, and why another has to do it.
  const review = EDITOR.filter((name) => allowed(name) && actor.powers.includes('administer-platform'));
  const because = (name: OfferActionName): Because | null => {
    if (EDITOR.includes(name)) return role === 'organiser' ? 'own-offer' : null;
    if (!actor.powers.includes('manage-tours')) return 'no-power';
    return allowed(name) ? null : 'in-review';
  };
  return [...own, ...review].map((name) => ({ name, because: because(name), leadsOn: LEADS.includes(name) && because(name) === null }));
}
