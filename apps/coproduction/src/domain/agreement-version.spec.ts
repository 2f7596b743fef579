import { hashOf } from '@caravanserai/kernel/hash';
import { money } from '@caravanserai/kernel';
import { drafted, headOf, parties, proposed, reservation, rootOf } from '../../test/made-up';
import { clauseHash, versionRoot } from './agreement-version';
import { reservedFactsOf, termsOf } from './clauses';

const version = headOf(drafted());

it('has one clause of each kind, in the order of the text', () => {
  expect(version.clauses.map(({ id }) => id)).toEqual(['PAR', 'OBJ', 'DATES', 'FEE', 'INS', 'CAN', 'LAW', 'TERM']);
});

it('gives back the terms and the facts it was written from', () => {
  const { fee, insuredValue, cancellation, opening, tourId, offerId, spaceId, title, occupancy, signBy } = reservation;
  expect(termsOf(version.clauses)).toEqual({
    fee, insuredValue, cancellation, opening, governingLaw: 'PT', forum: 'courts-of-the-governing-law', extraClauses: [],
  });
  expect(reservedFactsOf(version.clauses)).toEqual({ tourId, offerId, spaceId, title, occupancy, signBy });
});

it('is vouched for by hashes from which anybody can build the root', () => {
  const clauses = version.clauses.map((clause) => ({ id: clause.id, hash: clauseHash(clause) }));
  expect(versionRoot(version)).toBe(hashOf({ header: hashOf(version.header), parties: hashOf(version.parties), clauses }));
});

it.each([
  ['a clause', { ...version, clauses: version.clauses.map((clause) => (clause.id === 'FEE' ? { ...clause, content: { ...clause.content, amount: money(1, 'EUR') } } : clause)) }],
  ['the order of clauses', { ...version, clauses: [...version.clauses].reverse() }],
  ['a missing clause', { ...version, clauses: version.clauses.slice(1) }],
  ['the name of a party', { ...version, parties: [{ ...parties.organiser, name: 'Museu' }, parties.host] }],
  ['the header', { ...version, header: { ...version.header, round: 2 } }],
] as const)('has another root with %s changed', (_, other) => expect(versionRoot(other as typeof version)).not.toBe(versionRoot(version)));

it('is a new text when the same terms come back later', () => {
  const there = proposed(drafted(), 'host', { fee: money(1, 'EUR') });
  const back = proposed(there, 'organiser', { fee: reservation.fee });
  expect(termsOf(headOf(back).clauses)).toEqual(termsOf(version.clauses));
  expect(headOf(back).header).toMatchObject({ number: 3, previousRoot: rootOf(there) });
  expect(rootOf(back)).not.toBe(versionRoot(version));
});
