import { Browser } from '@caravanserai/testing';
import { DoorRig } from './door-rig';
import { ServiceBeside } from './service-beside';

let rig: DoorRig;
let contacts: ServiceBeside;
let notifications: ServiceBeside;
beforeAll(async () => {
  [contacts, notifications] = [await ServiceBeside.start(), await ServiceBeside.start()];
  rig = await DoorRig.start({ CONTACTS_URL: contacts.url, NOTIFICATIONS_URL: notifications.url });
});
afterAll(async () => {
  await rig.stop();
  await Promise.all([contacts.stop(), notifications.stop()]);
});

const unlinked: [number, object] = [403, { code: 'not-permitted', details: { reason: 'not-linked' } }];
const person: [number, object] = [
  200,
  {
    displayName: 'Amina <Kaya>',
    administrator: false,
    mandates: [{ organisationId: 'o-1', power: 'negotiate' }, { organisationId: 'o-2', power: 'sign' }, { organisationId: 'o-1', power: 'sign' }],
  },
];
const entry = (id: string, state: string, subject: string) => ({ id, state, subject, text: `About ${subject}`, createdAt: '2030-03-04T05:06:07.000Z' });

beforeEach(() => {
  contacts.answers['/me'] = unlinked;
  contacts.answers['/organisations/o-1'] = [200, { name: 'Museum of Islands' }];
  contacts.answers['/organisations/o-2'] = [404, { code: 'not-found' }];
  notifications.answers['/inbox?limit=5'] = [200, { items: [entry('1', 'delivered', 'A hold'), entry('2', 'read', 'An offer')], unread: 1 }];
});

const page = async (browser: Browser, headers: Record<string, string> = {}) => (await browser.get(`${rig.origin}/`, headers)).text();
const heardAt = (service: ServiceBeside, url: string) => service.heard.filter((one) => one.url === url).at(-1)!;

describe('a person', () => {
  it('sees for whom they may act, and what they have been told', async () => {
    contacts.answers['/me'] = person;
    const text = await page((await rig.signIn()).browser, { 'accept-language': 'fr' });
    expect(text).toContain('<h1>Welcome, Amina &lt;Kaya&gt;</h1>');
    expect(text).toMatch(/<b>Museum of Islands<\/b>.*o-1.*\n<td><div>negotiate agreements<\/div><div>sign agreements<\/div><\/td>/);
    expect(text).toMatch(/<b>Its name can not be told just now<\/b>.*o-2/);
    expect(text).toContain('<h2>Inbox <span class="count">1 unread</span></h2>');
    expect(text).toMatch(/<b>A hold<\/b> <span class="count">unread<\/span>\n<p>About A hold<\/p><time class="dim" datetime="2030-03-04T05:06:07.000Z">2030-03-04 05:06 UTC<\/time>/);
    expect(heardAt(notifications, '/inbox?limit=5').headers).toMatchObject({ authorization: expect.stringMatching(/^Bearer eyJ/), 'accept-language': 'fr' });
  });

  it('is told that they administer the platform, and by a quiet inbox that there is nothing', async () => {
    contacts.answers['/me'] = [200, { displayName: 'Amina', administrator: true, mandates: [] }];
    notifications.answers['/inbox?limit=5'] = [403, { code: 'not-permitted' }];
    const text = await page((await rig.signIn()).browser);
    for (const sentence of ['You administer this platform.', 'For nobody at present', 'Nothing yet.']) expect(text).toContain(sentence);
  });

  it('sees the rest when a service is out of order', async () => {
    contacts.answers['/me'] = person;
    notifications.answers['/inbox?limit=5'] = [500, { code: 'unexpected' }];
    const text = await page((await rig.signIn()).browser);
    expect([text.includes('The inbox does not answer just now.'), text.includes('Museum of Islands')]).toEqual([true, true]);
  });
});

it.each<[string, [number, object]]>([
  ['is out of order', [500, { code: 'unexpected' }]],
  ['refuses for another reason', [403, { code: 'not-permitted', details: { reason: 'no-mandate' } }]],
])('nobody is asked for a code while the directory %s', async (_, answer) => {
  contacts.answers['/me'] = answer;
  const text = await page((await rig.signIn()).browser);
  expect([text.includes('The directory does not answer just now'), text.includes('name="code"')]).toEqual([true, false]);
});

describe('an account that is nobody yet', () => {
  const fields = { code: 'abcd efgh', name: 'Kenji', email: ' kenji@museum.example ', language: 'ja', key: '0f0e0d0c-0b0a-4908-8706-050403020100' };
  const redeem = async (answer: [number, object], changes: Record<string, string> = {}, headers: Record<string, string> = {}) => {
    contacts.answers['/invitations/redeem'] = answer;
    const { browser, csrf } = await rig.signIn();
    const sent = await browser.post(`${rig.origin}/`, { csrfToken: csrf, ...fields, ...changes }, { origin: rig.origin, ...headers });
    const text = await sent.text();
    return { browser, sent, text, problem: /role="alert" id="problem">\s*(.*?)<\/div>/s.exec(text)?.[1] };
  };

  it('is asked for the code of its invitation, in a form that works without scripts', async () => {
    const { browser, csrf } = await rig.signIn();
    const text = await page(browser, { 'accept-language': 'vi,en' });
    expect([...text.matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual(['viewport', 'csrfToken', 'csrfToken', 'key', 'code', 'name', 'email', 'language']);
    expect(text).toContain(`name="csrfToken" value="${csrf}"`);
    expect(text).toContain('<option value="vi" lang="vi" selected>Tiếng Việt</option>');
    for (const [, name] of text.matchAll(/<(?:input id|select id)="(\w+)"/g)) expect(text).toContain(`<label for="${name}">`);
  });

  it('brings it to the directory as itself, and is welcomed', async () => {
    const { browser, sent } = await redeem([201, { id: 'p-1' }]);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/?welcome']);
    const { method, headers, body } = heardAt(contacts, '/invitations/redeem');
    expect([method, JSON.parse(body)]).toEqual(['POST', { code: 'abcd efgh', name: 'Kenji', email: 'kenji@museum.example', language: 'ja' }]);
    expect(headers).toMatchObject({ authorization: expect.stringMatching(/^Bearer eyJ/), 'idempotency-key': fields.key, 'content-type': 'application/json' });
    contacts.answers['/me'] = person;
    expect(await (await browser.get(`${rig.origin}/?welcome`)).text()).toContain('The invitation is redeemed.');
  });

  it.each<[[number, object], number, string]>([
    [[404, { code: 'invitation-unknown' }], 404, 'No invitation has this code.'],
    [[409, { code: 'invitation-used' }], 409, 'It serves once'],
    [[409, { code: 'invitation-expired' }], 409, 'was not redeemed in time'],
    [[400, { code: 'input-refused', errors: [{ field: 'email', reason: 'x' }, { field: 'name', reason: 'x' }] }], 400, 'The e-mail address is not complete'],
    [[409, { code: 'something-new' }], 409, 'The directory refused this: something-new.'],
    [[500, { code: 'unexpected' }], 503, 'The directory does not answer just now'],
  ])('is told what is wrong, and types nothing twice: %p', async (answer, status, problem) => {
    const { sent, text, problem: told } = await redeem(answer, { name: '"><script>' });
    expect([sent.status, told]).toEqual([status, expect.stringContaining(problem)]);
    for (const value of ['value="abcd efgh"', 'value="&quot;&gt;&lt;script&gt;"', 'value="kenji@museum.example"', '<option value="ja" lang="ja" selected>']) expect(text).toContain(value);
    expect(text).not.toContain(fields.key);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without the token', { csrfToken: '' }, {}],
    ['with a wrong token', { csrfToken: 'x'.repeat(43) }, {}],
    ['sent by another site', {}, { origin: 'https://elsewhere.example' }],
  ])('redeems nothing %s', async (_, changes, headers) => {
    const before = contacts.heard.length;
    expect((await redeem([201, {}], changes, headers)).sent.status).toBe(403);
    expect(contacts.heard.length).toBe(before);
  });

  it('redeems nothing when nobody is signed in', async () => {
    const answer = await new Browser().post(`${rig.origin}/`, fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/auth/sign-in']);
  });
});
