import { contacts, createFirstAdministratorCode } from '@caravanserai/contacts';
import { startTestService, type TestService } from '@caravanserai/testing';
import { particulars } from './house';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(contacts);
});
afterAll(() => service.stop());

const redeem = async (code: string) => {
  const subject = `subject-${Math.random()}`;
  const as = { subject, token: await service.issuer.token(subject), personRef: '', organisationId: null };
  return { as, answer: await service.call('POST', '/invitations/redeem', { code, ...particulars('Amina') }, { as }) };
};

test('a new start makes a new code and the old one is worth nothing; who redeems it administers platform and secretariat', async () => {
  const [earlier, later] = [await createFirstAdministratorCode(service.running), await createFirstAdministratorCode(service.running)];
  expect((await redeem(earlier!.code)).answer.body.code).toBe('invitation-withdrawn');
  const { as, answer } = await redeem(later!.code);
  expect([answer.status, answer.body.powers]).toEqual([201, ['administer-platform', 'administer-organisation']]);
  const me = await service.call('GET', '/me', undefined, { as });
  expect(me.body).toMatchObject({ administrator: true, displayName: 'Amina' });
  expect(await createFirstAdministratorCode(service.running)).toBe(null);
  const [stored] = await service.sql<{ rows: string }>('select json_agg(i)::text as rows from invitation i');
  expect(stored!.rows).not.toContain(later!.code.replaceAll('-', ''));
});
