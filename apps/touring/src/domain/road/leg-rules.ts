import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';
import { type LegAction, type LegState, legLifecycle } from './leg-lifecycle';
import { type LegTerms, locodePattern } from './leg-terms';

/** Nobody sends a crate before or after; and no reckoning with days leaves the calendar within these years. */
const plannable = { first: '2000-01-01', last: '2200-01-01' };

export type LegTermsRefusal = 'dates-out-of-range' | 'place-not-locode' | 'arrival-before-departure' | 'customs-document-incomplete' | 'leg-goes-nowhere';

/** Whether the terms can be meant. A procedure of customs names its document or none of its days; without a procedure there is nothing to name. */
export function termsHold({ from, to, departs, arrives, customs }: LegTerms): Decision<undefined, LegTermsRefusal> {
  for (const place of [from, to]) if (!locodePattern.test(place)) return reject('place-not-locode', { place });
  if (from === to) return reject('leg-goes-nowhere', { place: from });
  if ([departs, arrives].some((at) => at < plannable.first || at >= plannable.last)) return reject('dates-out-of-range', plannable);
  if (Date.parse(arrives) <= Date.parse(departs)) return reject('arrival-before-departure', { departs, arrives });
  const { procedure, documentNumber, issuedOn, expiresOn } = customs;
  const named = [documentNumber, issuedOn, expiresOn].filter((part) => part !== null).length;
  const whole = procedure === 'none' ? named === 0 : named === 0 || (named === 3 && issuedOn! < expiresOn!);
  return whole ? accept() : reject('customs-document-incomplete', { procedure, documentNumber, issuedOn, expiresOn });
}

export type LegRefusal = 'action-not-allowed' | 'quote-missing' | 'carrier-missing' | 'customs-document-missing' | 'customs-document-invalid' | 'border-not-cleared' | 'incidents-open';

export interface LegSituation {
  readonly state: LegState;
  readonly terms: LegTerms;
  readonly openIncidents: number;
  /** At the place where the step is taken. */
  readonly today: IsoDate;
}

/** Whether a transport may take the step. Goods under a procedure of customs pass each border only when it has let them. */
export function legMayAdvance({ state, terms, openIncidents, today }: LegSituation, action: LegAction): Decision<LegState, LegRefusal> {
  const next = legLifecycle.next(state, action);
  if (!next.ok) return next;
  const { procedure } = terms.customs;
  if (action === 'quote' && terms.quote === null) return reject('quote-missing');
  if (action === 'book' && terms.carrier === null) return reject('carrier-missing');
  if (action === 'clear-export' || action === 'clear-import') return documentIsValid(terms, today, next.value);
  if (action === 'collect' && procedure !== 'none' && state !== 'export-cleared') return reject('border-not-cleared', { procedure, side: 'export' });
  if (action === 'deliver' && procedure !== 'none' && state !== 'import-cleared') return reject('border-not-cleared', { procedure, side: 'import' });
  if (action === 'discharge' && openIncidents > 0) return reject('incidents-open', { incidents: openIncidents });
  return accept(next.value);
}

function documentIsValid({ customs: { procedure, documentNumber, issuedOn, expiresOn } }: LegTerms, today: IsoDate, next: LegState): Decision<LegState, LegRefusal> {
  if (procedure === 'none') return reject('customs-document-missing', { procedure });
  if (documentNumber === null || issuedOn === null || expiresOn === null) return reject('customs-document-missing', { procedure });
  return issuedOn <= today && today <= expiresOn ? accept(next) : reject('customs-document-invalid', { documentNumber, issuedOn, expiresOn, today });
}
