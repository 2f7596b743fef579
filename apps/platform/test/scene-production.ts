import { demonstrationWorld } from '@caravanserai/contacts';
import type { TestPerson } from '@caravanserai/testing';
import type { House } from './house';
import type { People } from './people';

const { tokyo: host } = demonstrationWorld.organisations;

export const lawFields = { prevailingLanguage: 'en', languages: ['en', 'ja'], forum: 'arbitration', governingLaw: 'PT', seat: 'Lisbon' };

/** An opera that Lisbon and Tokyo negotiate: two parties have joined and one clause is on the table. */
export async function atTheTable(house: House, people: People, owner: TestPerson) {
  const partner = await people.member(host.id, ['negotiate']);
  await house.settled();
  const call = (as: TestPerson, path: string, body: object) => house.must(house.call('coproduction', 'POST', `/productions${path}`, body, { as }));
  const { id } = await call(owner, '', { kind: 'stage', title: 'Sails and Sand, the opera', language: 'en' });
  await call(owner, `/${id}/steps`, { step: 'invite', organisationId: host.id, role: 'co-producer' });
  await call(partner, `/${id}/steps`, { step: 'accept-invitation' });
  await call(owner, `/${id}/steps`, { step: 'open', until: '2028-06-01T00:00:00Z' });
  const fields = { title: 'Sails and Sand', authors: ['A. Composer'], form: 'opera', material: 'new' };
  const { production } = await call(owner, `/${id}/clauses`, { clause: 'OBJ', fields, answers: null });
  const { hash } = production.clauses.find((clause: { id: string }) => clause.id === 'OBJ');
  return { production: id as string, clauseHash: hash as string, draftRoot: production.draft.root as string };
}
