import { liveSignatures } from '../domain/agreement';
import { agreementLifecycle } from '../domain/agreement-lifecycle';
import { type AgreementVersion, clauseHash } from '../domain/agreement-version';
import { reservedFactsOf } from '../domain/clauses';
import type { AgreementAtHand } from './agreements';

/** An agreement as it is answered to its parties. */
export type AgreementView = ReturnType<typeof agreementView>;

export function agreementView({ agreement, head }: AgreementAtHand) {
  const { agreementId: id, version, status, stopId, round, signBy, consents, signatures } = agreement;
  const { title } = reservedFactsOf(head.clauses);
  const signed = liveSignatures(agreement).map(({ by }) => by);
  return {
    id, version, status, stopId, round, title, signBy,
    parties: head.parties.map((party) => ({ ...party, hasConsented: consents.includes(party.role), hasSigned: signed.includes(party.role) })),
    text: { number: agreement.head.number, textHash: agreement.head.root, proposedBy: agreement.head.proposedBy, clauses: clausesView(head) },
    signatures: signatures.map(({ signatureId, by, root, ...rest }) => ({ id: signatureId, signedFor: by, textHash: root, ...rest })),
    actions: actionsOfParties(status),
  };
}

export const clausesView = ({ clauses }: AgreementVersion) => clauses.map((clause) => ({ ...clause, hash: clauseHash(clause) }));

/** What the table lets people do from here; consenting is one thing to them, whether or not it is the consent that agrees the text. */
function actionsOfParties(status: AgreementAtHand['agreement']['status']): string[] {
  const actions = [...agreementLifecycle.actionsFrom(status, 'negotiator'), ...agreementLifecycle.actionsFrom(status, 'signatory')];
  return actions.filter((action) => action !== 'agree-text');
}
