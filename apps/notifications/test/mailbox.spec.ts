import { personErased } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { World } from './world';

let world: World;
beforeAll(async () => {
  world = await World.start({ SMTP_URL: '' });
});
afterAll(() => world.stop());

const page = (path: string) => world.service.call<string>('GET', path);

async function told(displayName = 'Ana Silva', title = 'Silk') {
  const organiser = await world.service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
  const ana = await world.person(organiser, 'manage-tours');
  world.contacts.people.set(ana.personRef, { email: ana.email, displayName, language: 'en' });
  const event = world.hold({ organiserId: organiser, title });
  return { ana, row: await world.row(event.id, ana, 'email', 'sent') };
}

describe('without a mail server', () => {
  it('messages are shown on a page, the latest first', async () => {
    const [first, second] = [await told('Ana'), await told('Bao')];
    const { status, headers, body } = await page('/mailbox');
    expect([status, headers.get('content-type'), headers.get('content-security-policy')?.includes("default-src 'none'")]).toEqual([200, 'text/html; charset=utf-8', true]);
    const links = [...body.matchAll(/href="mailbox\/([^"]+)"/g)].map(([, id]) => id);
    expect(links.slice(0, 2)).toEqual([second.row.id, first.row.id]);
  });

  it('each has a page with what a mail server would have got', async () => {
    const { ana, row } = await told();
    const { body } = await page(`/mailbox/${row.id}`);
    for (const part of [`Ana Silva &lt;${ana.email}&gt;`, 'Dear Ana Silva,', 'House of Silk holds', `&lt;${row.id}@caravanserai.example&gt;`, 'auto-generated', 'line.notices.caravanserai.example'])
      expect(body).toContain(part);
    expect(world.mail.caught).toEqual([]);
  });

  it('what people write is shown as text', async () => {
    const { row } = await told('<script>alert(1)</script>', '<img src=x onerror=alert(2)>');
    const { body } = await page(`/mailbox/${row.id}`);
    expect([body.includes('<script>alert'), body.includes('<img'), body.includes('&lt;script&gt;alert(1)&lt;/script&gt;')]).toEqual([false, false, true]);
  });

  it('pages go on', async () => {
    for (let number = 0; number < 3; number++) await told();
    const { body } = await page('/mailbox?limit=2');
    const [, older] = /href="(mailbox\?after=[^"]+)"/.exec(body) ?? [];
    expect((await page(`/${older}`)).body.match(/href="mailbox\//g)?.length).toBeGreaterThanOrEqual(1);
  });

  it.each(['/mailbox/01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10', '/mailbox/none', '/mailbox?after=none'])('%s is refused as problem details', async (path) => {
    const { status, headers } = await page(path);
    expect([status >= 400 && status < 500, headers.get('content-type')]).toEqual([true, 'application/problem+json']);
  });

  it('the messages to a person go with the person', async () => {
    const { ana, row } = await told('Eva');
    world.tell(personErased, ana.personRef, { personRef: ana.personRef });
    await eventually('the message being gone', async () => (await page(`/mailbox/${row.id}`)).status === 404);
    expect(await world.service.sql('select 1 from mailbox_message where recipient = $1', [ana.personRef])).toEqual([]);
  });

  it('messages go after thirty days', async () => {
    const { row } = await told();
    await world.service.clock.advance({ days: 31 });
    await told();
    expect((await page(`/mailbox/${row.id}`)).status).toBe(404);
  });
});

describe('where the platform is reached from outside', () => {
  let outside: World;
  beforeEach(async () => {
    outside = await World.start({ SMTP_URL: '', PUBLIC_URL: 'https://caravanserai.example', CLOCK_FILE: '' });
  });
  afterEach(() => outside.stop());

  it('the mailbox is for its administrators alone', async () => {
    const [administrator, museum] = [await outside.person(outside.organiser, 'administer-platform'), await outside.person(outside.organiser, 'manage-tours')];
    const { id } = await outside.row(outside.hold().id, museum, 'email', 'sent');
    const status = async (path: string, as: typeof museum | null) => (await outside.service.call('GET', path, undefined, { as })).status;
    const both = async (as: typeof museum | null) => [await status('/mailbox', as), await status(`/mailbox/${id}`, as)];
    expect([await both(null), await both(museum), await both(administrator)]).toEqual([[401, 401], [403, 404], [200, 200]]);
  });
});

describe('with a mail server', () => {
  it('there is no mailbox', async () => {
    const withServer = await world.startAnother({ SMTP_URL: world.mail.url });
    expect((await fetch(`${withServer.url}/mailbox`)).status).toBe(404);
  });
});
