import { startTestService, type TestService } from '@caravanserai/testing';
import { contacts } from '@caravanserai/contacts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(contacts);
});
afterAll(() => service.stop());

test('everybody may read the 53 partners: 30 countries of Europe, 21 of Asia, the Union and the ASEAN Secretariat', async () => {
  const { status, body } = await service.call('GET', '/partners');
  expect(status).toBe(200);
  expect(body.items).toHaveLength(53);
});
