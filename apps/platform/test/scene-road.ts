import { createHash } from 'node:crypto';
import { eventually, type TestPerson } from '@caravanserai/testing';
import type { House } from './house';
import { accounted } from './scene-money';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const stay = { delivery: '2030-02-04', opening: '2030-02-18', closing: '2030-05-06', dispatch: '2030-05-13' };
/** A work of its own, which tires of no light and has no other dates to mind. */
const offer = {
  title: 'Bowls', kind: 'exhibition', fee: null, insuredValue: euros(240_000_000), needs: { securityLevel: 'moderate' }, minWeeks: 4, maxWeeks: 30, availableFrom: '2027-01-01', availableTo: '2031-01-01',
  installDays: 5, strikeDays: 4, cancellation: [{ fromDays: 0, shareBasisPoints: 10_000 }], languages: ['en'],
};
const bowl = {
  inventoryNumber: 'MI 9', title: 'Celadon bowl', lender: 'Museum of Islands', lightClass: 'none', maxLux: null, luxHoursPerYear: null, value: euros(1_000_000), loanEnds: null, needsImmunity: false,
  needsExportLicence: false, needsCourier: false, cites: [], details: {},
};
/** The smallest picture: it is told by its first bytes. */
export const photograph = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'), Buffer.alloc(64)]);

/** Every field of a transport. */
export const legBody = {
  from: 'PTLIS', to: 'JPTYO', departs: '2030-01-30T08:00:00Z', departsZone: 'Europe/Lisbon', arrives: '2030-02-02T08:00:00Z', arrivesZone: 'Asia/Tokyo', mode: 'air', distanceKm: 11_140, crates: 12,
  grossKg: 2_400, carrier: 'Kuehne', tracking: 'T-1', sealNumber: 'S-1', quote: euros(4_000_000), cost: euros(4_100_000), costBearer: 'shared',
  customs: { procedure: 'ata', documentNumber: 'PT-1', issuedOn: '2030-01-10', expiresOn: '2031-01-09', broker: 'Broker', declaredValue: euros(240_000_000) },
};
export const coverBody = {
  type: 'commercial', insurer: 'Lloyd', policyNumber: 'P-1', agreedValue: euros(240_000_000), limitConveyance: euros(240_000_000), limitLocation: euros(240_000_000), deductible: euros(100_000),
  from: '2030-01-30', to: '2030-06-01', exclusions: 'Inherent vice',
};
export const documentBody = { kind: 'immunity', authority: 'Agency for Cultural Affairs', number: 'I-1', appliedOn: '2028-01-10', issuedOn: '2028-05-10', expiresOn: '2030-12-01', objectIds: [] };
export const incidentBody = { kind: 'damage', severity: 'minor', objectIds: [], happenedAt: '2026-01-01T00:00:00Z', words: 'A crate was dropped.' };
export const publicEventBody = { hours: [{ weekday: 2, fromMinute: 600, toMinute: 1_080 }], ticketsUrl: 'https://tickets.example/', languages: ['ja', 'en'], accessibility: ['step-free'] };
export const courierBody = (personRef: string) => ({ couriers: [{ personRef, joinsAt: '2030-01-30T06:00:00Z', leavesAt: '2030-02-02T12:00:00Z' }] });
export const conditionContent = {
  work: 'needs-no-work', showing: 'exhibitable', stability: 'stable', reason: 'loan-in', crate: 'A', notes: [{ part: 'Lid', defect: 'crack', sizeMm: 12, words: 'Hairline', photographIds: [] }], photographIds: [],
};

/** A confirmed stop with something of everything that belongs to one. */
export async function onTheRoad(house: House, organiser: TestPerson, editor: TestPerson, space: string) {
  const host = await house.resident('kenji');
  const must = (as: TestPerson, method: string, path: string, body?: unknown) => house.must<any>(house.call('touring', method, path, body, { as }));
  const { tour, object } = await published(must, organiser, editor);
  const { id: stop } = await must(host, 'POST', `/tours/${tour}/holds`, { spaceId: space, ...stay });
  await must(organiser, 'POST', `/stops/${stop}/assess-facility`, { verdict: 'passed' });
  await must(organiser, 'POST', `/stops/${stop}/send-contract`, {});
  await signed(house, stop, organiser, host);
  await eventually('a stay', async () => (await house.call('touring', 'GET', `/stays/${stop}`, undefined, { as: host })).status === 200);
  const { id: file } = await must(host, 'POST', `/stays/${stop}/files?name=lid.png`, photograph);
  await must(organiser, 'POST', `/stays/${stop}/covers`, coverBody);
  await must(organiser, 'POST', `/stays/${stop}/documents`, documentBody);
  await must(organiser, 'POST', `/stays/${stop}/facts`, { kind: 'deposit-received', amount: euros(900_000) });
  const { id: leg } = await must(organiser, 'POST', '/legs', { ...legBody, tourId: tour, toStopId: stop });
  await must(organiser, 'PUT', `/legs/${leg}/couriers`, courierBody(organiser.personRef));
  const { id: incident } = await must(host, 'POST', `/stays/${stop}/incidents`, incidentBody);
  await must(host, 'PUT', `/stays/${stop}/public-event`, publicEventBody);
  await must(host, 'POST', `/stays/${stop}/public-event/advance`, { step: 'schedule' });
  const costSplit = await accounted(must, { organiser, host, tour, stop });
  return { stay: stop, costSplit, stayTour: tour, file, leg, incident, report: await reported(house, stop, object, host) } as Record<'stay' | 'stayTour' | 'file' | 'leg' | 'incident' | 'report' | 'costSplit', string>;
}

type Must = (as: TestPerson, method: string, path: string, body?: unknown) => Promise<any>;

async function published(must: Must, organiser: TestPerson, editor: TestPerson): Promise<{ tour: string; object: string }> {
  const { id } = await must(organiser, 'POST', '/offers', offer);
  const { items } = await must(organiser, 'POST', `/offers/${id}/objects`, { objects: [bowl] });
  await must(organiser, 'POST', `/offers/${id}/submit`);
  await must(editor, 'POST', `/offers/${id}/publish`);
  const tour = await must(organiser, 'POST', '/tours', { offerId: id, leastTurnaroundDays: 7 });
  return { tour: tour.id, object: items[0].id };
}

async function signed(house: House, stopId: string, organiser: TestPerson, host: TestPerson): Promise<void> {
  const must = (as: TestPerson, verb: string, body: object, ifMatch?: number) => house.must<any>(house.call('coproduction', 'POST', `/agreements/${agreement.id}/${verb}`, body, { as, ifMatch }));
  const agreement = await eventually('a drafted agreement', async () => (await house.call('coproduction', 'GET', `/agreements?stopId=${stopId}`, undefined, { as: host })).body.items[0]);
  const { text } = await must(host, 'propose-terms', { fee: euros(3_200_000) }, agreement.version);
  await must(organiser, 'accept-terms', { textHash: text.textHash });
  for (const username of ['duarte', 'sachiko']) await must(await house.resident(username), 'sign', { textHash: text.textHash });
}

/** Written past the code: it takes a day until crates may be opened, and the scene has no day to wait. */
async function reported(house: House, stay: string, object: string, { organisationId, subject }: TestPerson): Promise<string> {
  const [report] = await house.sql<{ id: string }>(
    'touring',
    `insert into condition_report (id, version, state, stay_id, object_id, occasion, checked_by, opened_at) values (gen_random_uuid(), 1, 'draft', $1, $2, 'incoming', $3, $4) returning id`,
    [stay, object, organisationId, house.clock.now()],
  );
  const hash = createHash('sha256').update(JSON.stringify(conditionContent)).digest('hex');
  await house.sql('touring', 'insert into condition_version (report_id, number, content, content_hash, written_at, account_key, acting_for) values ($1, 1, $2, $3, $4, $5, $6)', [
    report!.id, JSON.stringify(conditionContent), hash, house.clock.now(), subject, organisationId,
  ]);
  return report!.id;
}
