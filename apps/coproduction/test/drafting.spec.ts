import { randomUUID } from 'node:crypto';
import { organisationChanged, organisationRegistered, stopReserved } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { House } from './played';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());

const agreementsOf = async (stopId: string) => (await house.get(`/agreements?stopId=${stopId}`)).body.items;

it('drafts what touring reserved, between the parties by their names, with the organiser behind it', async () => {
  const stop = house.reserve();
  const [listed] = await eventually('a draft', async () => (await agreementsOf(stop.stopId)).length === 1 && agreementsOf(stop.stopId));
  const agreement = await house.read(listed.id);
  expect(agreement).toMatchObject({
    id: listed.id, version: 1, status: 'negotiating', stopId: stop.stopId, round: 1, title: stop.title, signBy: stop.signBy, signatures: [],
    parties: [
      { role: 'organiser', organisationId: house.ids.organiser, name: 'Museu das Ilhas', partner: 'PT', hasConsented: true, hasSigned: false },
      { role: 'host', organisationId: house.ids.host, name: '섬 박물관', partner: 'KR', hasConsented: false, hasSigned: false },
    ],
    text: { number: 1, proposedBy: 'organiser' },
    actions: ['propose-terms', 'accept-terms', 'decline', 'withdraw'],
  });
  const contents = Object.fromEntries(agreement.text.clauses.map(({ id, content }: any) => [id, content]));
  expect(contents).toMatchObject({
    OBJ: { title: stop.title, offerId: stop.offerId, tourId: stop.tourId },
    DATES: { spaceId: stop.spaceId, occupancy: stop.occupancy, opening: stop.opening },
    FEE: { amount: stop.fee }, INS: { value: stop.insuredValue }, CAN: { ladder: stop.cancellation }, LAW: { governingLaw: 'PT' },
    TERM: { signBy: stop.signBy },
  });
  expect(await house.eventsOf(agreement.id)).toEqual([{
    type: 'drafted',
    data: {
      agreementId: agreement.id, stopId: stop.stopId, organiserId: house.ids.organiser, hostId: house.ids.host, title: stop.title,
      version: 1, textHash: agreement.text.textHash, signBy: stop.signBy,
    },
  }]);
});

it('does nothing when the same event arrives again', async () => {
  const touring = house.service.owner('touring');
  const stopId = randomUUID();
  const event = touring.publish(stopReserved, stopId, { ...house.reserve(), stopId });
  touring.append(event);
  await house.service.caughtUp('touring');
  expect(await agreementsOf(stopId)).toHaveLength(1);
});

it('keeps the one agreement of a round, whoever says it again, and drafts another for the next round', async () => {
  const stop = house.reserve();
  house.service.owner('touring').publish(stopReserved, stop.stopId, stop);
  house.service.owner('touring').publish(stopReserved, stop.stopId, { ...stop, round: 2 });
  await house.service.caughtUp('touring');
  expect((await agreementsOf(stop.stopId)).map(({ round }: any) => round).sort()).toEqual([1, 2]);
});

it('refuses a second agreement of a stop and round in the database itself', async () => {
  const { id } = await house.drafted();
  const columns = 'version, status, stop_id, round, organiser_id, organiser_name, host_id, host_name, title, sign_by, drafted_at';
  const twin = house.service.sql(`insert into agreement (id, ${columns}) select gen_random_uuid(), ${columns} from agreement where id = $1`, [id]);
  await expect(twin).rejects.toMatchObject({ constraint: 'one_agreement_per_stop_and_round' });
});

it('waits for a party that it has not heard of', async () => {
  const hostId = randomUUID();
  const { stopId } = house.reserve({ hostId });
  const parked = () => house.service.sql<{ waits_for: string }>('select waits_for from parked_event where aggregate_id = $1', [stopId]);
  await eventually('a parked event', async () => (await parked())[0]?.waits_for === hostId);
  house.service.owner('contacts').publish(organisationRegistered, hostId, { organisationId: hostId, kind: 'museum', name: 'Latecomer', status: 'active' });
  const named = async () => (await house.service.sql<{ host_name: string }>('select host_name from agreement where stop_id = $1', [stopId]))[0]?.host_name;
  expect(await eventually('a draft', named)).toBe('Latecomer');
  expect(await parked()).toEqual([]);
});

it('calls a party by the name it had when the agreement was drafted, and says how readers know it now', async () => {
  const organiserId = await house.service.organisation('Museum before', 'DE', 'Europe/Berlin');
  const { id } = await house.drafted({ organiserId });
  const names = [{ language: 'de', name: 'Museum after' }, { language: 'ja', name: '後の博物館' }];
  const facts = { organisationId: organiserId, kind: 'museum' as const, name: 'Museum after', names, partner: 'DE', status: 'active' as const };
  house.service.owner('contacts').publish(organisationChanged, organiserId, { ...facts, revision: 2 });
  await house.service.caughtUp('contacts');
  expect((await house.read(id)).parties[0]).toMatchObject({ name: 'Museum before', names: [{ language: 'de', text: 'Museum after' }, { language: 'ja', text: '後の博物館' }] });
  expect((await house.drafted({ organiserId })).parties[0].name).toBe('Museum after');
});

it('writes the text for people to read', async () => {
  const { id, text } = await house.drafted();
  const answer = await house.get(`/agreements/${id}/versions/1/text`);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.body.split('\n')[0]).toBe('HOSTING AGREEMENT');
  expect(answer.body).toContain(`Hash of this version: ${text.textHash}`);
});
