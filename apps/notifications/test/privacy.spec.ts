import { eventually } from '@caravanserai/testing';
import { type Reachable, World } from './world';

const mark = 'zqxj';
const marked = { email: `${mark}.silva@people.example`, displayName: `Ana ${mark.toUpperCase()} Silva`, language: 'fr' };

let world: World;
let ana: Reachable;
const lines: string[] = [];
beforeEach(async () => {
  // Short, for the server that says nothing; long enough for a busy machine to talk to one that does.
  world = await World.start({ SMTP_LIMIT_MS: '2500' });
  ana = await world.person(world.organiser, 'manage-tours');
  world.contacts.people.set(ana.personRef, marked);
  lines.length = 0;
  await world.service.running.close();
});
afterEach(() => world.stop());

const log = { write: (line: string) => void lines.push(line) };

/** Every table with how many of its rows hold the mark, copies, outbox, event log, parked events and kept answers included. */
async function tablesWithTheMark(): Promise<string[]> {
  const tables = await world.service.sql<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await world.service.sql<{ rows: number }>(`select count(*)::int as rows from ${name} t where t::text ilike '%${mark}%'`);
    if (row!.rows > 0) found.push(`${name} ${row!.rows}`);
  }
  return found;
}

it('a letter leaves name and address in no table and no line of the log, whatever the server says', async () => {
  await world.startAnother({ LOG_LEVEL: 'trace' }, log);
  for (const replies of [['take'], [451], [550], ['hang']] as const) {
    world.mail.replies.set(marked.email, [...replies]);
    await world.row(world.hold().id, ana, 'email', { take: 'sent', 451: 'retrying', 550: 'failed', hang: 'retrying' }[replies[0]]);
  }
  expect(world.mail.caught.map(({ to, text }) => [to, text.includes(marked.displayName)])).toEqual([[marked.email, true]]);
  expect(await tablesWithTheMark()).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.toLowerCase().includes(mark))).toEqual([]);
});

it('an answer of contacts that can not be read is not quoted', async () => {
  await world.startAnother({ LOG_LEVEL: 'trace' }, log);
  world.contacts.nonsense = `${marked.email} lives here`;
  world.contacts.trouble = 'talks-nonsense';
  world.hold();
  await eventually('the complaint', () => lines.some((line) => line.includes('no JSON')));
  expect([await tablesWithTheMark(), lines.filter((line) => line.includes(mark))]).toEqual([[], []]);
});

it('the local mailbox holds them in its own table alone, until the person goes', async () => {
  await world.startAnother({ LOG_LEVEL: 'trace', SMTP_URL: '' }, log);
  await world.row(world.hold().id, ana, 'email', 'sent');
  expect(await tablesWithTheMark()).toEqual(['mailbox_message 1']);
  expect(lines.filter((line) => line.toLowerCase().includes(mark))).toEqual([]);
});

it('the password of the mail server is in no line of the log', async () => {
  await world.startAnother({ LOG_LEVEL: 'trace', SMTP_URL: world.mail.url.replace('//', `//user:${mark}@`) }, log);
  const event = world.hold();
  await world.row(event.id, ana, 'email');
  await eventually('an attempt', async () => (await world.row(event.id, ana, 'email')).attempts === 1);
  expect(lines.filter((line) => line.includes(mark))).toEqual([]);
});
