import { eventually } from '@caravanserai/testing';
import { House } from './played';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());

const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.status];
const lastEventOf = async ({ id }: { id: string }) => (await house.eventsOf(id)).at(-1);
const timersOf = ({ id }: { id: string }) => house.service.sql('select 1 from timer where subject_id = $1', [id]);

it.each(['organiser', 'host'] as const)('can be declined by the %s', async (side) => {
  const agreed = await house.agreed();
  expect(codeOf(await house.post(side, agreed, 'decline', { reason: 'The roof leaks.' }))).toEqual([200, 'declined']);
  expect(await lastEventOf(agreed)).toEqual({ type: 'declined', data: expect.objectContaining({ stopId: agreed.stopId, byOrganisationId: house.ids[side] }) });
  expect(await timersOf(agreed)).toEqual([]);
});

it('can not be declined by a party that has signed, but by the other, whose act voids the signature', async () => {
  const half = await house.halfSigned();
  expect(codeOf(await house.post('host', half, 'decline'))).toEqual([409, 'party-has-signed']);
  expect((await house.post('organiser', half, 'decline')).body).toMatchObject({ status: 'declined', signatures: [{ voided: { reason: 'agreement-ended' } }] });
  expect((await house.eventsOf(half.id)).slice(-2).map(({ type }) => type)).toEqual(['signature-voided', 'declined']);
});

it.each(['organiser', 'host'] as const)('can be withdrawn from by the %s, whether or not it has signed', async (side) => {
  const half = await house.halfSigned();
  expect(codeOf(await house.post(side, half, 'withdraw'))).toEqual([200, 'withdrawn']);
  expect(await lastEventOf(half)).toMatchObject({ type: 'withdrawn', data: { by: side, byOrganisationId: house.ids[side] } });
});

it.each(['decline', 'withdraw', 'reopen'])('is bound once it is executed: %s is refused', async (action) => {
  const half = await house.halfSigned();
  await house.sign('organiser', half);
  const refused = await house.post('organiser', half, action);
  expect(codeOf(refused)).toEqual([409, 'action-not-allowed']);
  expect(refused.body.details).toMatchObject({ state: 'executed', allowed: [] });
});

it('lapses when its time to sign comes, and the signature that was given falls', async () => {
  const signBy = new Date(house.service.clock.now().getTime() + 3_600_000).toISOString();
  const draft = await house.drafted({ signBy });
  const half = (await house.sign('host', (await house.accept('host', draft)).body)).body;
  await house.service.clock.advance({ hours: 1 });
  const lapsed = await eventually('the lapse', async () => (await house.read(half.id)).status === 'lapsed' && house.read(half.id));
  expect(lapsed.signatures).toMatchObject([{ voided: { reason: 'agreement-ended' } }]);
  expect((await house.eventsOf(half.id)).slice(-2)).toMatchObject([{ type: 'signature-voided' }, { type: 'lapsed', data: { stopId: half.stopId, lastVersion: 1 } }]);
  expect(await timersOf(half)).toEqual([]);
});

it('lapses at once when it is drafted after its time to sign', async () => {
  const signBy = new Date(house.service.clock.now().getTime() - 1_000).toISOString();
  const { id } = await house.drafted({ signBy });
  await eventually('the lapse', async () => (await house.read(id)).status === 'lapsed');
  expect((await house.eventsOf(id)).map(({ type }) => type)).toEqual(['drafted', 'lapsed']);
});

it('does not lapse when the last signature was in time', async () => {
  const signBy = new Date(house.service.clock.now().getTime() + 3_600_000).toISOString();
  const draft = await house.drafted({ signBy });
  await house.sign('host', (await house.accept('host', draft)).body);
  await house.sign('organiser', draft);
  const other = await house.drafted({ signBy });
  await house.service.clock.advance({ hours: 1 });
  await eventually('the lapse of the other', async () => (await house.read(other.id)).status === 'lapsed');
  expect((await house.read(draft.id)).status).toBe('executed');
});
