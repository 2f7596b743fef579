import { ofDesignation, ofOffice } from './directory-matters';

const office = { id: 'o', partner: 'PT', theme: null, vacantSince: null, status: 'filled' };
const place = { office, partner: { code: 'PT', names: { en: 'Portugal' }, authorityOrganisationId: 'ministry' }, own: true } as unknown as Parameters<typeof ofOffice>[0];
const designation = { id: 'd', officeId: 'o', status: 'submitted' as const, submittedAt: '2028-01-01T00:00:00Z', submittedBy: 'ana', personRef: 'rui', rank: 0, validTo: null as string | null };
const now = Date.parse('2028-02-01T00:00:00Z');
const empty = { ...place, office: { ...place.office, vacantSince: '2028-01-05T00:00:00Z' } };

it.each<[string, Parameters<typeof ofDesignation>, string[][]]>([
  ['a verifier and no authority', [designation, { ...place, own: false }, { id: 'eva' }, true], [['verifier']]],
  ['the authority, which waits for it', [designation, place, { id: 'ana' }, false], [['authority']]],
  ['nobody who sent it themselves', [designation, { ...place, own: false }, { id: 'ana' }, true], []],
  ['nobody whom it names', [designation, { ...place, own: false }, { id: 'rui' }, true], []],
])('a designation concerns %s', (_, given, ours) => expect(ofDesignation(...given).map((matter) => matter.ours)).toEqual(ours));

it.each<[string, Parameters<typeof ofOffice>, (string | undefined)[]]>([
  ['is empty', [empty, [], now], ['office.vacant']],
  ['is empty while somebody is on the way into it', [empty, [designation], now], []],
  ['has a holder whose letter ends within 90 days', [place, [{ ...designation, status: 'active', validTo: '2028-04-01T00:00:00Z' }], now], ['office.ending']],
  ['has a holder for long', [place, [{ ...designation, status: 'active', validTo: '2029-04-01T00:00:00Z' }], now], []],
])('an office that %s reminds its authority: %j', (_, given, steps) => expect(ofOffice(...given).map(({ step }) => step)).toEqual(steps));
