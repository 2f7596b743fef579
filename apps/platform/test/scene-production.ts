import { demonstrationWorld } from '@caravanserai/contacts';
import type { TestPerson } from '@caravanserai/testing';
import type { House } from './house';
import type { People } from './people';

const { lisbon: organiser, tokyo: host } = demonstrationWorld.organisations;

export const lawFields = { prevailingLanguage: 'en', languages: ['en', 'ja'], forum: 'arbitration', governingLaw: 'PT', seat: 'Lisbon' };

type Call = (as: TestPerson, path: string, body: object) => Promise<any>;
const calling = (house: House): Call => (as, path, body) => house.must(house.call('coproduction', 'POST', `/productions${path}`, body, { as }));

async function opened(house: House, people: People, owner: TestPerson, terms: object): Promise<{ id: string; call: Call }> {
  const partner = await people.member(host.id, ['negotiate']);
  await house.settled();
  const call = calling(house);
  const { id } = await call(owner, '', { language: 'en', ...terms });
  await call(owner, `/${id}/steps`, { step: 'invite', organisationId: host.id, role: 'co-producer' });
  await call(partner, `/${id}/steps`, { step: 'accept-invitation' });
  await call(owner, `/${id}/steps`, { step: 'open', until: '2028-06-01T00:00:00Z' });
  return { id, call };
}

/** An opera that Lisbon and Tokyo negotiate: two parties have joined, one clause is on the table, and somebody has asked about it. */
export async function atTheTable(house: House, people: People, owner: TestPerson) {
  const { id, call } = await opened(house, people, owner, { kind: 'stage', title: 'Sails and Sand, the opera' });
  const fields = { title: 'Sails and Sand', authors: ['A. Composer'], form: 'opera', material: 'new' };
  const { production } = await call(owner, `/${id}/clauses`, { clause: 'OBJ', fields, answers: null });
  await call(owner, `/${id}/clauses/OBJ/comments`, { text: 'Does this cover the revival?' });
  const { hash } = production.clauses.find((clause: { id: string }) => clause.id === 'OBJ');
  return { production: id, clauseHash: hash as string, draftRoot: production.draft.root as string, draftNumber: String(production.draft.number) };
}

/** A film whose text says enough for the treaties, with their verdict. */
export async function judgedFilm(house: House, people: People, owner: TestPerson) {
  const { id, call } = await opened(house, people, owner, { kind: 'film', title: 'Sails and Sand, the film' });
  const halves = [organiser.id, host.id].map((party) => ({ party, basisPoints: 5_000 }));
  const budget = { currency: 'EUR', total: '600000', lines: [{ label: 'Set', costClass: 'shared', amount: '600000' }], overage: { authorisedBy: 'joint', paidBy: 'pro-rata', capBasisPoints: 1_000 } };
  await call(owner, `/${id}/clauses`, { clause: 'BUD', fields: budget, answers: null });
  await call(owner, `/${id}/clauses`, { clause: 'SHR', fields: { ownership: halves, profit: halves, overage: halves }, answers: null });
  await call(owner, `/${id}/verdict`, { form: 'feature' });
  await owed(house, id);
  return { film: id };
}

/** Written past the code: something is owed once all have signed, and the scene's tables need productions that are still negotiated. */
async function owed(house: House, production: string): Promise<void> {
  const text = `insert into obligation (id, production_id, key, matter, party_id, due_on, state, waived_by) values (gen_random_uuid(), $1, 'PRE-1', 'performances', $2, '2028-05-01', 'pending', '{}')`;
  await house.sql('coproduction', text, [production, organiser.id]);
}
