import { ask, House } from './house';
import type { RunningService } from '../src';

let house: House;
let service: RunningService;
let bearer: Record<string, string>;

beforeAll(async () => {
  house = await House.open();
  service = await house.startInn();
  bearer = { authorization: `Bearer ${await house.issuer.token()}` };
}, 60_000);
afterAll(async () => {
  await service?.close();
  await house?.close();
});

const ROOM = { title: 'Blue', price: { minor: 12_000, currency: 'EUR' } };
const ID = '0b9d6b5a-3c1e-4f8a-9d39-7b8c7d4d2f10';

describe('A creation', () => {
  it('answers 201 with the body, its version as ETag', async () => {
    const { status, headers, body } = await ask(service, '/rooms', { body: ROOM, headers: bearer });
    expect([status, headers.get('etag'), body]).toEqual([201, '"1"', { id: expect.any(String), title: 'Blue', version: 1 }]);
  });
});
