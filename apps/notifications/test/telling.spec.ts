import { randomUUID } from 'node:crypto';
import {
  agreementDrafted, agreementSigned, designationActivated, designationEnded, mandateRevoked, organisationRegistered, stopConfirmed, stopHoldChallenged, stopHeld, stopRecorded,
} from '@caravanserai/contracts';
import { World } from './world';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const told = async (event: { id: string }) => (await world.rows(event.id)).map(({ recipient, channel, template }) => `${recipient} ${channel} ${template}`).sort();
const bothWays = (template: string, ...people: { personRef: string }[]) => people.flatMap(({ personRef }) => [`${personRef} email ${template}`, `${personRef} inbox ${template}`]).sort();
const days = { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' };

async function pointOfContact(partner: string) {
  const person = await world.person(null);
  const facts = { designationId: randomUUID(), officeId: randomUUID(), partner, personRef: person.personRef, rank: 0 };
  world.tell(designationActivated, facts.designationId, facts);
  await world.service.caughtUp('contacts');
  return { ...person, facts };
}

function confirmed(organisers: { organiserPartner?: string; hostPartner?: string } = {}) {
  const { data } = world.hold();
  const { rank: _rank, expiresAt: _expiresAt, ...stop } = data;
  return world.tell(stopConfirmed, stop.stopId, { ...stop, agreementId: randomUUID(), agreementHash: 'a'.repeat(64), fee: { minor: 1_250_000, currency: 'EUR' }, ...organisers });
}

describe('a confirmed stop', () => {
  it('that crosses a border is told to both parties and to the active points of contact of both countries', async () => {
    const [organiser, host] = [await world.person(world.organiser, 'manage-tours'), await world.person(world.host, 'sign')];
    const [portugal, vietnam, _japan] = [await pointOfContact('PT'), await pointOfContact('VN'), await pointOfContact('JP')];
    const former = await pointOfContact('VN');
    world.tell(designationEnded, former.facts.designationId, { ...former.facts, reason: 'resigned' });
    await world.service.caughtUp('contacts');
    const event = confirmed({ organiserPartner: 'PT', hostPartner: 'VN' });
    await world.service.caughtUp('touring');
    expect(await told(event)).toEqual([...bothWays('border-crossed', portugal, vietnam), ...bothWays('stop-confirmed', organiser, host)].sort());
    await world.row(event.id, vietnam, 'email', 'sent');
    expect(world.mail.to(vietnam.email).at(-1)?.text.replace(/\u2009/g, ' ')).toContain('“The Silk Road and the Sea” by Museum of Islands (Portugal) will be shown by House of Silk (Vietnam), 1 March – 31 May 2027.');
  });

  it('within one country is told to no point of contact', async () => {
    const event = confirmed({ organiserPartner: 'PT', hostPartner: 'PT' });
    await world.service.caughtUp('touring');
    expect((await told(event)).filter((line) => line.includes('border-crossed'))).toEqual([]);
  });
});

it('an import of the past tells nobody', async () => {
  const event = world.tell(stopRecorded, randomUUID(), { stopId: randomUUID(), tourId: randomUUID(), title: 'Old', opening: days, hostId: world.host, importSource: 'a-file' });
  await world.service.caughtUp('touring');
  expect(await told(event)).toEqual([]);
});

it('nobody is told for an organisation whose mandate they held after the event or before it', async () => {
  world.organiser = await world.service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
  const former = await world.person(world.organiser, 'manage-tours');
  const [{ mandate_id: mandateId }] = (await world.service.sql('select mandate_id from copy_mandate where person_ref = $1', [former.personRef])) as [{ mandate_id: string }];
  const effectiveAt = new Date(world.service.clock.now().getTime() - 1_000).toISOString();
  world.tell(mandateRevoked, mandateId, { mandateId, organisationId: world.organiser, personRef: former.personRef, power: 'manage-tours', effectiveAt });
  await world.service.caughtUp('contacts');
  const event = world.hold();
  await world.service.caughtUp('touring');
  expect(await told(event)).toEqual([]);
});

describe('an event that is ahead of a fact that it needs', () => {
  it('waits for the organisation, and is told with its name', async () => {
    const host = await world.person(world.host, 'manage-tours');
    const stranger = randomUUID();
    const event = world.hold({ organiserId: stranger });
    const reserved = world.tell(stopHoldChallenged, event.subject, { ...world.ours(event.subject), organiserId: stranger, challengerStopId: world.hold().subject, answerBy: '2027-01-10T10:00:00.000Z' });
    await world.service.caughtUp('touring');
    expect(await told(reserved)).toEqual([]);
    world.tell(organisationRegistered, stranger, { organisationId: stranger, kind: 'museum', name: 'Latecomer', partner: 'FR', timeZone: 'Europe/Paris', status: 'active' });
    await world.row(reserved.id, host, 'email', 'sent');
    expect(world.mail.to(host.email).at(-1)?.text).toContain('Latecomer knows of it');
  });

  it('waits for the stop of the challenger', async () => {
    const organiser = await world.person(world.organiser, 'manage-tours');
    const rival = await world.service.organisation('Hall of Paper', 'JP', 'Asia/Tokyo');
    const [held, challengerStopId] = [world.hold(), randomUUID()];
    const challenge = world.tell(stopHoldChallenged, held.subject, { ...world.ours(held.subject), challengerStopId, answerBy: '2027-01-10T10:00:00.000Z' });
    await world.service.caughtUp('touring');
    expect(await told(challenge)).toEqual([]);
    world.tell(stopHeld, challengerStopId, { ...held.data, stopId: challengerStopId, hostId: rival });
    await world.row(challenge.id, organiser, 'email', 'sent');
    expect(world.mail.to(organiser.email).some(({ subject }) => subject === 'Hall of Paper challenges House of Silk for “The Silk Road and the Sea”')).toBe(true);
  });
});

it('says until when to sign in later news of an agreement, which do not carry it', async () => {
  const host = await world.person(world.host, 'sign');
  const facts = { agreementId: randomUUID(), ...world.ours(), version: 1, textHash: 'b'.repeat(64) };
  const { tourId: _tourId, ...agreement } = facts;
  world.tell(agreementDrafted, agreement.agreementId, { ...agreement, signBy: '2027-02-01T17:00:00.000Z' });
  const signed = world.tell(agreementSigned, agreement.agreementId, { ...agreement, signatureId: randomUUID(), byOrganisationId: world.organiser, signer: randomUUID(), mandateId: randomUUID() });
  await world.row(signed.id, host, 'email', 'sent');
  expect(world.mail.to(host.email).at(-1)?.text).toContain('which is possible until 2 February 2027 at 00:00 (Asia/Ho_Chi_Minh), which is 1 February 2027 at 17:00 (Europe/Lisbon).');
});
