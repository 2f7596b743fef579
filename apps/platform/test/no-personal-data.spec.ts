import { readFileSync } from 'node:fs';
import { databaseNames } from '../src/running/services';
import { House, serviceNames } from './house';
import { admit, MarkedStory, particulars, username, words } from './marked-person';
import { guises, isIn, tablesWith } from './places-of-text';
import { SpanCatcher } from './span-catcher';

const { name, email, phone } = particulars;
type Places = Record<string, string[]>;

let house: House;
let spans: SpanCatcher;
let story: MarkedStory;
let during: Places;
let after: Places;
const metrics: Record<string, string> = {};
let rows: Record<string, number>;
let log: string;

/** The whole story, then the erasure of its person, then the end of the platform; the tests below look at what is left of it. */
beforeAll(async () => {
  spans = await SpanCatcher.start();
  house = await House.open({ ownIssuer: admit, env: { LOG_LEVEL: 'trace', OTEL_EXPORTER_OTLP_ENDPOINT: spans.url } });
  story = new MarkedStory(house);
  await story.play();
  await story.stumble();
  during = await placesOf([name, email, phone, username, story.person.personRef, ...Object.values(words), ...story.secrets]);
  await story.ask(story.person, 'dashboard', 'GET', '/instances');
  for (const part of [...serviceNames, 'gateway']) metrics[part] = (await house.call(part, 'GET', '/metrics')).body;
  rows = await publishedRows();
  await story.ask(story.person, 'contacts', 'POST', `/people/${story.person.personRef}/erase`);
  await house.settled();
  after = await placesOf([name, email, phone, username, ...Object.values(words)]);
  await house.stop();
  log = readFileSync(house.logFile, 'utf8');
}, 120_000);
afterAll(async () => {
  await house?.close();
  await spans?.stop();
});

async function placesOf(texts: readonly string[]): Promise<Places> {
  const found: Places = {};
  for (const text of texts) found[text] = await tablesWith(house, databaseNames, text);
  return found;
}

/** That there has been something in the tables from which events go out and in which operations leave their traces. */
async function publishedRows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const service of serviceNames) for (const table of ['event_log', 'ops_audit', 'idempotent_answer', 'transition_log']) {
    const [known] = await house.sql<{ is: string | null }>(service, 'select to_regclass($1) as is', [table]);
    if (known!.is !== null) counts[`${service}.${table}`] = Number((await house.sql<{ count: string }>(service, `select count(*) from ${table}`))[0]!.count);
  }
  return counts;
}

/** What a person is known by, where it stands while they are known, and where once they are erased. */
const ofThePerson: ReadonlyArray<readonly [text: string, during: string[], after: string[]]> = [
  [name, ['contacts.person_vault', 'contacts.remark', 'coproduction.remark', 'notifications.mailbox_message', 'touring.remark'], []],
  [email, ['contacts.person_vault', 'notifications.mailbox_message'], []],
  [phone, ['contacts.person_vault'], []],
  // The issuer's own: any other one may stand in its place, and contacts does not reach it.
  [username, ['identity.account'], ['identity.account']],
];

/** What was written, by them and by others; agreed texts stay, since two institutions rely on them, and so does what others wrote. */
const written: ReadonlyArray<readonly [text: string, during: string[], after: string[]]> = [
  [words.revoked, ['contacts.remark'], []],
  [words.returned, ['contacts.remark'], []],
  [words.changes, ['touring.remark'], ['touring.remark']],
  [words.decline, ['touring.remark'], []],
  [words.measures, ['touring.facility_assessment'], ['touring.facility_assessment']],
  [words.counter, ['coproduction.remark'], []],
  [words.reopen, ['coproduction.remark'], []],
  [words.clause, ['coproduction.agreement_version', 'coproduction.idempotent_answer'], ['coproduction.agreement_version', 'coproduction.idempotent_answer']],
];

describe('In the databases of all services', () => {
  it.each([...ofThePerson, ...written])('"%s" stands where it belongs and nowhere else', (text, places) => {
    expect(during[text]).toEqual(places);
  });

  it.each([...ofThePerson, ...written])('of "%s" an erasure leaves what it may', (text, _, places) => {
    expect(after[text]).toEqual(places);
  });

  it('events, audits and kept answers have been there to leak into, and the person went through all of them', () => {
    const empty = Object.entries(rows).filter(([, count]) => count === 0).map(([table]) => table);
    // The dashboard publishes nothing and is commanded nothing.
    expect(empty).toEqual(['contacts.ops_audit', 'touring.ops_audit', 'notifications.ops_audit', 'dashboard.event_log', 'dashboard.ops_audit', 'dashboard.idempotent_answer']);
    expect(during[story.person.personRef]).toEqual(expect.arrayContaining(['contacts.event_log', 'coproduction.event_log', 'notifications.event_log', 'touring.transition_log', 'touring.copy_mandate']));
  });

  it('an event that had to wait said nothing of anybody', () => {
    expect(story.parked).toContain('touring.stop.reserved.v1');
    for (const text of [name, email, phone, username, ...Object.values(words)]) expect([text, isIn(story.parked, text)]).toEqual([text, false]);
  });

  it('no password, token, cookie or code of an invitation is kept', () => {
    expect(story.secrets.length).toBeGreaterThan(8);
    expect(story.secrets.flatMap((secret) => during[secret]!)).toEqual([]);
  });
});

describe('Outside of the databases', () => {
  const unspoken = () => [name, email, phone, username, ...Object.values(words), ...story.secrets];

  it('logs name nobody and quote nobody, not even of requests that were refused', () => {
    const services = new Set(log.trimEnd().split('\n').map((line) => JSON.parse(line).service));
    expect([...services].sort()).toEqual([...databaseNames].sort());
    const spoken = ['"route":"/invitations/redeem"', '"route":"/agreements/:id/propose-terms"', '"route":"/api/contacts/*"', '"status":415', '"status":404'];
    expect(spoken.filter((text) => !log.includes(text))).toEqual([]);
    expect(unspoken().filter((text) => isIn(log, text))).toEqual([]);
  });

  it('traces name nobody and quote nobody', () => {
    const begun = ['POST /invitations/redeem', 'POST /agreements/:id/propose-terms', 'reaction touring.stop.reserved.v1', 'copy contacts.account.linked.v1'];
    expect(begun.filter((span) => !spans.caught.includes(`"name":"${span}"`))).toEqual([]);
    expect(unspoken().filter((text) => isIn(spans.caught, text))).toEqual([]);
  });

  it.each([...serviceNames, 'gateway'])('metrics of %s name nobody and quote nobody', (part) => {
    expect(metrics[part]!.includes('http_request_seconds_count')).toBe(true);
    expect(unspoken().filter((text) => isIn(metrics[part]!, text))).toEqual([]);
  });
});

it.each([
  ['as it is', 'He said: xanthe zwolfbruck.'],
  ['within an address', 'name=Xanthe%20Zwolfbruck&x'],
  ['as bytes', Buffer.from('by Xanthe Zwolfbruck').toString('hex')],
  ['in base64', Buffer.from(' Xanthe Zwolfbruck, registrar').toString('base64')],
  ['in base64, one byte on', Buffer.from('  Xanthe Zwolfbruck, registrar').toString('base64')],
  ['in base64 at its beginning', Buffer.from('Xanthe Zwolfbruck, registrar').toString('base64url')],
])('a text is found %s', (_, whole) => {
  expect([isIn(whole, name), isIn(whole, 'Xanthe Zwolfbach'), guises(name).length > 3]).toEqual([true, false, true]);
});
