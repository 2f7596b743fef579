import { type RowEntered, rowToKeep } from './enter-row';

const membership: RowEntered = { kind: 'membership', countries: ['IT'], instrument: 'COE-220', status: 'party', inForceOn: '2023-05-01', source: 'treaty office', checkedOn: '2027-01-10', confidence: 'TEXT' };
const agreement: RowEntered = { kind: 'agreement', countries: ['KR', 'IT'], agreementKind: 'film', minShare: 2_000, maxShare: 8_000, source: 'gazette', checkedOn: '2027-01-10', confidence: 'TEXT' };

it('keeps a membership under its instrument and country', () => expect(rowToKeep(membership)).toMatchObject({ ok: true, value: { key: 'COE-220 IT', row: { country: 'IT', inForceOn: '2023-05-01' } } }));

it('keeps an agreement with its sides in alphabetical order', () => expect(rowToKeep(agreement)).toMatchObject({ ok: true, value: { key: 'IT-KR film', row: { between: ['IT', 'KR'], minShare: 2_000 } } }));

it.each([
  ['two countries in a membership', { ...membership, countries: ['IT', 'FR'] }, 'countries'],
  ['a membership of nothing', { ...membership, instrument: undefined }, 'instrument'],
  ['an agreement with oneself', { ...agreement, countries: ['IT', 'IT'] }, 'countries'],
  ['an agreement without a kind', { ...agreement, agreementKind: undefined }, 'agreementKind'],
  ['a month that does not exist', { ...membership, inForceOn: '2023-13' }, 'dates'],
  ['a date that was only remembered', { ...membership, confidence: 'UNVERIFIED' as const }, 'confidence'],
  ['a maximum below the minimum', { ...agreement, maxShare: 1_000 }, 'maxShare'],
  ['an exception that is none', { ...agreement, derogationMin: 2_000 }, 'derogationMin'],
])('refuses %s', (_case, row, field) => expect(rowToKeep(row)).toMatchObject({ ok: false, rejection: { code: 'treaty-row-does-not-hold', details: { field } } }));
