import { Malformed } from './bytes';
import type { Json } from './canonical';
import { hashOf, leafHash, treeRoot } from './hashes';

export interface Party {
  readonly organisationId: string;
  readonly name: string;
  readonly role: string;
}

export interface AgreementRead {
  readonly root: string;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly ruleEdition: string | number;
}

/** How the root of each kind of agreement is reckoned from its text. */
export function readAgreement(kind: string, text: Json): Promise<AgreementRead> {
  if (kind === 'hosting-agreement') return readHosting(text);
  if (kind === 'production') return readProduction(text);
  throw new Malformed(`is of a kind that this verifier does not know: ${kind}`);
}

async function readHosting({ header, parties, clauses, addenda = [] }: Json): Promise<AgreementRead> {
  const hashes = await Promise.all(clauses.map(async (clause: Json) => ({ id: clause.id, hash: await hashOf(clause) })));
  const root = await hashOf({ header: await hashOf(header), parties: await hashOf(parties), clauses: hashes });
  const title = clauses.find(({ id }: Json) => id === 'OBJ')?.content.title ?? '';
  await readAddenda(addenda, header.agreementId, root);
  return { root, title, parties, ruleEdition: header.edition };
}

/** Other dates agreed on later: each is what its hash says, belongs to this text, and follows the one before it. */
async function readAddenda(addenda: Json, agreementId: string, root: string): Promise<void> {
  for (const [index, { addendum, hash }] of addenda.entries()) {
    if ((await hashOf(addendum)) !== hash) throw new Malformed(`has an addendum ${index + 1} that is not what its hash says`);
    const { number, previousHash, textRoot, agreementId: of } = addendum.header;
    const follows = number === index + 1 && previousHash === (addenda[index - 1]?.hash ?? null) && textRoot === root && of === agreementId;
    if (!follows) throw new Malformed(`has an addendum ${index + 1} that does not belong to this text or does not follow the one before it`);
  }
}

/** The tree stands over hashes of clauses; a clause that is in the text must have its hash, one between other parties may be absent. */
async function readProduction({ outline, clauses }: Json): Promise<AgreementRead> {
  const { header, parties, clauses: refs, schedules, rates, ruleEdition } = outline;
  const named = new Map([...refs, schedules, rates].filter((ref: Json) => ref !== null).map((ref: Json) => [ref.id, ref.hash]));
  for (const clause of clauses) if (named.get(clause.id) !== (await hashOf(clause))) throw new Malformed(`has a clause ${clause.id} that is not the one its outline names`);
  const leaves = [
    { part: 'header', header }, { part: 'parties', parties },
    ...refs.map(({ id, hash }: Json) => ({ part: 'clause', id, hash })),
    { part: 'schedules', hash: schedules?.hash ?? null }, { part: 'rates', hash: rates?.hash ?? null }, { part: 'rule-edition', ruleEdition },
  ];
  return { root: await treeRoot(await Promise.all(leaves.map(leafHash))), title: header.title, parties, ruleEdition };
}
