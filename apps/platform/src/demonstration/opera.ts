import type { Member } from './member';

interface Taken {
  readonly production: { readonly version: number; readonly clauses: readonly { readonly id: string; readonly hash: string | null }[] };
}

const euros = (minor: number) => ({ minor: String(minor), currency: 'EUR' });

/** What the three houses bring, in cents: it makes the budget, and the shares follow it. */
const brought = [60_000_000, 24_000_000, 36_000_000] as const;

const shares = (parties: readonly string[], basisPoints: readonly number[]) => parties.map((party, index) => ({ party, basisPoints: basisPoints[index] }));

const budget = {
  currency: 'EUR',
  total: '120000000',
  lines: [
    { label: 'Set and costumes', costClass: 'shared', amount: '54000000' },
    { label: 'Creative team', costClass: 'shared', amount: '31000000' },
    { label: 'Rehearsals', costClass: 'local', amount: '21000000' },
    { label: 'Transport between the houses', costClass: 'tour', amount: '14000000' },
  ],
  overage: { authorisedBy: 'joint', paidBy: 'pro-rata', capBasisPoints: 1_000 },
};

const texts = ([lisbon, krakow, tokyo]: readonly [string, string, string], year: number) => ({
  OBJ: { title: 'The Navigator', authors: ['I. Sarmento, music', 'T. Vasques, words'], form: 'opera', material: 'new' },
  BUD: budget,
  CON: { contributions: [lisbon, krakow, tokyo].map((party, index) => ({ party, form: 'cash', amount: euros(brought[index]!) })) },
  PRE: {
    slots: [
      { party: lisbon, start: `${year}-09-20`, end: `${year}-10-15`, premiere: 'world' },
      { party: krakow, start: `${year + 1}-02-05`, end: `${year + 1}-02-26`, premiere: 'national' },
      { party: tokyo, start: `${year + 1}-05-10`, end: `${year + 1}-06-01`, premiere: 'continental' },
    ],
  },
  LAW: { prevailingLanguage: 'en', languages: ['en', 'ja'], governingLaw: 'PT', forum: 'arbitration', seat: 'Lisbon' },
});

/** An opera by three houses, half negotiated: something is agreed, something waits for each of them, and about the shares they differ. */
export async function opera(lead: Member, krakow: Member, tokyo: Member, year: number): Promise<void> {
  const houses = [lead.organisationId, krakow.organisationId, tokyo.organisationId] as const;
  const { id } = await lead.post<{ readonly id: string }>('/coproduction/productions', 'opera', { kind: 'stage', title: 'The Navigator, an opera', language: 'en' });
  const step = (who: Member, key: string, body: object) => who.post<Taken>(`/coproduction/productions/${id}/steps`, `opera-${key}`, body);
  const put = async (who: Member, clause: string, fields: object, answers: string | null = null) => {
    const { production } = await who.post<Taken>(`/coproduction/productions/${id}/clauses`, `opera-${clause}-${who.organisationId.slice(-4)}`, { clause, fields, answers });
    return production.clauses.find((one) => one.id === clause)!.hash!;
  };
  for (const guest of [krakow, tokyo]) {
    await step(lead, `invite-${guest.organisationId}`, { step: 'invite', organisationId: guest.organisationId, role: 'co-producer' });
    await step(guest, 'join', { step: 'accept-invitation' });
  }
  await step(lead, 'open', { step: 'open', until: `${year}-12-01T12:00:00Z` });
  const { OBJ, BUD, ...others } = texts(houses, year);
  for (const [clause, fields] of Object.entries({ OBJ, BUD })) {
    const hash = await put(lead, clause, fields);
    for (const guest of [krakow, tokyo]) await step(guest, `accept-${clause}`, { step: 'accept', clause, hash });
  }
  for (const [clause, fields] of Object.entries(others)) await put(clause === 'LAW' ? tokyo : lead, clause, fields);
  const [by, countered] = [shares(houses, [5_000, 2_000, 3_000]), shares(houses, [4_600, 2_400, 3_000])];
  const first = await put(lead, 'SHR', { ownership: by, profit: by, overage: by });
  await put(krakow, 'SHR', { ownership: by, profit: countered, overage: by }, first);
  await lead.post(`/coproduction/productions/${id}/clauses/SHR/comments`, 'opera-comment', { text: 'We would meet you on the profit once the touring rental is settled.' });
}
