import { randomUUID } from 'node:crypto';
import { onStage } from './stage/on-stage';
import type { Stage } from './stage/stage';
import { draftedAgreement, offerOf, plannedTour, spaceOf, stay } from './stage/world';

/** What there is to be looked at: made for it, or found in the demonstration. */
export interface Ids {
  readonly tour: string;
  readonly whatIf: string;
  readonly stop: string;
  readonly space: string;
  readonly offer: string;
  readonly draft: string;
  readonly agreement: string;
  readonly notice: string;
  readonly organisation: string;
  /** An offer of the demonstration, one of its works, a space that a report and a year of its climate describe, and a stop there. */
  readonly silk: string;
  readonly chart: string;
  readonly hall: string;
  readonly spring: string;
  /** A stop that both sides have signed for, by its agreement too, and a work that comes there. */
  readonly stay: string;
  readonly sealed: string;
  readonly bowl: string;
  readonly engagement: string;
  readonly production: string;
  readonly account: string;
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly title?: string; readonly name?: string }[];
}

/** An event that its service has given up, and one that waits behind it. */
const planted = `insert into parked_event (topic, aggregate_id, sequence, type, event, state, reason, parked_at)
  select 'coproduction.agreement', '01890f3e-7b6a-4c4d-9a51-2f6f6a1c0b10', number, 'coproduction.agreement.signed.v1', '{}', state, 'planted', '2027-01-01'
  from (values (5, 'dead'), (6, 'waiting')) as event (number, state) on conflict do nothing`;

/** Something of everything. */
export async function somethingOfEverything(stage: Stage): Promise<Ids> {
  const { id: agreement } = await draftedAgreement(stage, 'Looked At');
  const tour = await plannedTour(stage, 'Held');
  const space = await spaceOf(stage, 'kenji');
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const { id: stop } = await kenji.post(`/touring/tours/${tour.id}/holds`, { spaceId: space.id, ...stay });
  const { id: draft } = await helena.post('/touring/offers', offerOf('An offer that is written'));
  await (await stage.hand('amina')).post('/dashboard/logs?name=small.csv', Buffer.from('case,activity,timestamp\na,ask,2026-03-02T08:00:00Z\n'), { 'content-type': 'application/octet-stream' });
  await stage.platform.sql('touring', planted);
  const notice = await stage.until('a notice', async () => (await helena.get<Listed>('/notifications/inbox')).items[0]);
  const { id: whatIf } = await helena.post(`/touring/tours/${tour.id}/what-ifs`, { changes: [{ kind: 'drop', stopId: stop }] });
  const made = { tour: tour.id, whatIf, stop, space: space.id, offer: tour.offerId, draft, agreement, notice: notice.id, organisation: helena.organisationId! };
  return { ...made, ...(await ofTheDemonstration(stage)), ...(await onTheRoad(stage)), ...(await onStage(stage)), ...(await atTheTable(stage)) };
}

async function ofTheDemonstration(stage: Stage) {
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const { items: offers } = await helena.get<Listed>(`/touring/offers?organiserId=${helena.organisationId}&limit=200`);
  const silk = offers.find(({ title }) => title === 'The Silk Road and the Sea')!.id;
  const { items: objects } = await helena.get<Listed>(`/touring/offers/${silk}/objects`);
  const { items: spaces } = await kenji.get<Listed>(`/touring/spaces?organisationId=${kenji.organisationId}&limit=200`);
  const hall = spaces.find(({ name }) => name === 'Gallery 2')!.id;
  const { items: stops } = await kenji.get<Listed>(`/touring/stops?spaceId=${hall}`);
  return { silk, chart: objects[0]!.id, hall, spring: stops[0]!.id };
}

/** A stop that is signed for, and an incident of it. */
async function onTheRoad(stage: Stage) {
  const { id: sealed, stopId: stay, offerId } = await draftedAgreement(stage, 'On the Road');
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const bowl = {
    inventoryNumber: 'B 1', title: 'Celadon bowl', lender: 'A museum', lightClass: 'none', maxLux: null, luxHoursPerYear: null, value: { minor: 1_000_000, currency: 'EUR' }, loanEnds: null,
    needsImmunity: false, needsExportLicence: false, needsCourier: false, cites: [], details: {},
  };
  const { items } = await helena.post<Listed>(`/touring/offers/${offerId}/objects`, { objects: [bowl] });
  const { text: { textHash } } = await kenji.get<{ text: { textHash: string } }>(`/coproduction/agreements/${sealed}`);
  await kenji.post(`/coproduction/agreements/${sealed}/accept-terms`, { textHash });
  for (const signatory of ['duarte', 'sachiko']) await (await stage.hand(signatory)).post(`/coproduction/agreements/${sealed}/sign`, { textHash });
  await stage.until('a stay', async () => (await kenji.get<Listed>('/touring/stays')).items.find(({ id }) => id === stay));
  await kenji.post(`/touring/stays/${stay}/incidents`, { kind: 'damage', severity: 'minor', objectIds: [], happenedAt: '2026-01-01T00:00:00Z', words: 'A crate was dropped.' });
  await helena.post(`/touring/stays/${stay}/settlement`, {});
  return { sealed, stay, bowl: items[0]!.id };
}

/** An opera that is negotiated, and an account that is kept. */
async function atTheTable(stage: Stage) {
  const [helena, kenji] = [await stage.hand('helena'), await stage.hand('kenji')];
  const { id: production } = await helena.post('/coproduction/productions', { kind: 'stage', title: 'Sails and Sand, the opera', language: 'en' });
  const step = (hand: typeof helena, body: object) => hand.post(`/coproduction/productions/${production}/steps`, body);
  await step(helena, { step: 'invite', organisationId: kenji.organisationId, role: 'co-producer' });
  await step(kenji, { step: 'accept-invitation' });
  await step(helena, { step: 'open', until: new Date(Date.now() + 90 * 86_400_000).toISOString() });
  await helena.post(`/coproduction/productions/${production}/clauses`, { clause: 'OBJ', fields: { title: 'Sails and Sand', authors: ['A. Composer'], form: 'opera', material: 'new' }, answers: null });
  const { id: account } = await helena.post('/coproduction/money/accounts', {
    agreementId: randomUUID(), root: 'a'.repeat(64), title: 'Sails and Sand', keeperId: helena.organisationId, currency: 'EUR',
    parties: [{ id: 'us', name: 'Our house', organisationId: helena.organisationId }, { id: 'them', name: 'Their house', organisationId: kenji.organisationId }],
    tiers: [{ id: 'Profit', kind: 'POOL', claims: [{ party: 'us', shareBasisPoints: 6_000 }, { party: 'them', shareBasisPoints: 4_000 }] }],
  });
  return { production, account };
}
