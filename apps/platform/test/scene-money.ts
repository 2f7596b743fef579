import type { TestPerson } from '@caravanserai/testing';

const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** Every field of an entry, of a split and of a statement; a fair one, so that its derivation is there. */
export const costBody = { kind: 'transport', sharing: 'shared', amount: euros(90_000), incurredOn: '2026-10-01', remark: 'Lorry to the airport' };
export const splitBody = (stopId: string) => ({
  currency: 'EUR', transport: 'fair', rest: 'hybrid', equalBasisPoints: 4_000, rates: [{ from: 'JPY', to: 'EUR', numerator: 1, denominator: 160, day: '2026-10-01', source: 'ECB' }],
  home: { lat: 38.7, lon: -9.1 }, places: [{ stopId, lat: 35.7, lon: 139.7 }],
});
export const statementBody = { cratesTotal: 12, cratesReused: 9, setKg: 900, setReusedKg: 400, journeys: [{ people: 3, km: 20_000, mode: 'air', day: '2026-10-01' }] };

interface Accounted {
  readonly organiser: TestPerson;
  readonly host: TestPerson;
  readonly tour: string;
  readonly stop: string;
}

/** What a confirmed stop costs, how it is to be divided, the draft of its account and what is stated for the record of carbon. */
export async function accounted(must: (as: TestPerson, method: string, path: string, body?: unknown) => Promise<any>, { organiser, host, tour, stop }: Accounted): Promise<string> {
  await must(organiser, 'POST', `/tours/${tour}/costs`, costBody);
  await must(host, 'POST', `/tours/${tour}/costs`, { ...costBody, kind: 'guards', sharing: 'own', stopId: stop });
  await must(organiser, 'POST', `/tours/${tour}/carbon/statement`, statementBody);
  await must(organiser, 'POST', `/stays/${stop}/settlement`, {});
  return (await must(organiser, 'POST', `/tours/${tour}/cost-splits`, splitBody(stop))).id;
}
