import { readAssignments, type Transaction } from '@caravanserai/persistence';
import { liveSignatures } from '../domain/agreement';
import { agreementLifecycle } from '../domain/agreement-lifecycle';
import { type AgreementVersion, clauseHash } from '../domain/agreement-version';
import { reservedFactsOf } from '../domain/clauses';
import { addendaOf, addendumView } from './addenda';
import { type AgreementAtHand, organisationsByIds } from './agreements';

/** An agreement as it is answered to its parties. */
export type AgreementView = Awaited<ReturnType<typeof agreementView>>;

/** Its parties by the name in the text, and by the names that the directory has for them now: a page may show the reader's. */
export async function agreementView(tx: Transaction, { agreement, head }: AgreementAtHand) {
  const { agreementId: id, version, status, stopId, round, signBy, consents, signatures } = agreement;
  const { title } = reservedFactsOf(head.clauses);
  const signed = liveSignatures(agreement).map(({ by }) => by);
  const known = await organisationsByIds(tx, Object.values(agreement.organisations));
  const charged = await readAssignments(tx, agreementLifecycle.workflow, id);
  const namesOf = (id: string) => known.get(id)?.names ?? [];
  return {
    id, version, status, stopId, round, title, signBy,
    parties: head.parties.map((party) => ({ ...party, names: namesOf(party.organisationId), hasConsented: consents.includes(party.role), hasSigned: signed.includes(party.role) })),
    text: { number: agreement.head.number, textHash: agreement.head.root, proposedBy: agreement.head.proposedBy, clauses: clausesView(head) },
    inCharge: { organiser: charged.get(agreement.organisations.organiser) ?? null, host: charged.get(agreement.organisations.host) ?? null },
    signatures: signatures.map(({ signatureId, by, root, ...rest }) => ({ id: signatureId, signedFor: by, textHash: root, ...rest })),
    addenda: (await addendaOf(tx, id)).map(addendumView),
    actions: actionsOfParties(status),
  };
}

export const clausesView = ({ clauses }: AgreementVersion) => clauses.map((clause) => ({ ...clause, hash: clauseHash(clause) }));

/** What the table lets people do from here; consenting is one thing to them, whether or not it is the consent that agrees the text. */
function actionsOfParties(status: AgreementAtHand['agreement']['status']): string[] {
  const actions = [...agreementLifecycle.actionsFrom(status, 'negotiator'), ...agreementLifecycle.actionsFrom(status, 'signatory')];
  return actions.filter((action) => action !== 'agree-text');
}
