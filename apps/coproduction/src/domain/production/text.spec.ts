import { isIncluded } from '@caravanserai/kernel/hash';
import { type TextOutline, clauseHash, clauseProof, refsOf, sectionsOf, staleInTranslation, textRoot } from './text';

const [lyon, seoul] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const hashOfLaw = 'a'.repeat(64);
const outline: TextOutline = {
  header: { format: 'caravanserai-production-1', productionId: '00000000-0000-4000-8000-00000000000f', kind: 'stage', title: 'Silk', language: 'en', number: 1, amends: null },
  parties: [{ organisationId: lyon, role: 'lead', name: 'Opéra de Lyon', partner: 'FR' }, { organisationId: seoul, role: 'co-producer', name: 'Seoul Arts Center', partner: 'KR' }],
  ...sectionsOf([{ id: 'LAW', hash: hashOfLaw }, { id: 'FX', hash: 'b'.repeat(64) }, { id: 'SIDE-1', hash: 'c'.repeat(64) }]),
  ruleEdition: 'stage-1',
};

it.each([
  ['header', { header: { ...outline.header, number: 2 } }],
  ['parties', { parties: [...outline.parties].reverse() }],
  ['a clause', { clauses: [{ id: 'LAW', hash: 'd'.repeat(64) }, outline.clauses[1]] }],
  ['the order of clauses', { clauses: [...outline.clauses].reverse() }],
  ['schedules', { schedules: { id: 'SCH', hash: 'd'.repeat(64) } }],
  ['exchange rates', { rates: null }],
  ['the rules’ edition', { ruleEdition: 'stage-2' }],
] as const)('gives another root for another %s', (_, change) => {
  expect(textRoot({ ...outline, ...(change as Partial<TextOutline>) })).not.toBe(textRoot(outline));
});

it('hashes a clause with its id, heading, fields, words and the parties of a side letter', () => {
  const clause = { id: 'FREE-1', title: 'Catalogue', fields: {}, words: 'Print run 500.', sideLetter: null } as const;
  const others = [{ ...clause, id: 'FREE-2' as const }, { ...clause, title: 'Book' }, { ...clause, words: 'Print run 600.' }, { ...clause, sideLetter: { parties: [lyon], salt: '' } }];
  expect(new Set([clause, ...others].map(clauseHash)).size).toBe(5);
});

it.each(['LAW', 'FX', 'SIDE-1'] as const)('proves that %s belongs to the text by hashes alone', (id) => {
  const { leaf, proof } = clauseProof(outline, id)!;
  expect([isIncluded(textRoot(outline), leaf, proof), isIncluded(textRoot({ ...outline, ruleEdition: 'x' }), leaf, proof)]).toEqual([true, false]);
});

it('has no proof of a clause that is not there', () => {
  expect(clauseProof(outline, 'SCH')).toBeNull();
});

it('leaves the text as it is whatever a translation says, and sees which of its clauses are of another wording', () => {
  const before = textRoot(outline);
  const translation = { language: 'fr', translatesRoot: before, clauses: [{ id: 'LAW' as const, hash: hashOfLaw, title: 'Droit', words: null }] };
  const changed = { ...outline, clauses: [{ id: 'LAW' as const, hash: 'd'.repeat(64) }] };
  expect([textRoot(outline), staleInTranslation(outline, translation), staleInTranslation(changed, translation)]).toEqual([before, [], ['LAW']]);
  expect(refsOf(outline).map(({ id }) => id)).toEqual(['LAW', 'SIDE-1', 'FX']);
});
