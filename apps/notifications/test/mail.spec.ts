import { randomUUID } from 'node:crypto';
import { mandateRevoked, personErased, stopConfirmed } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { waitingLetters } from './waiting-letters';
import { type Reachable, World } from './world';

let world: World;
let ana: Reachable;
beforeAll(async () => {
  // Short, for the server that says nothing; long enough for a busy machine to talk to one that does.
  world = await World.start({ SMTP_LIMIT_MS: '2500' });
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.contacts.trouble = null;
  world.mail.beforeTaking = () => undefined;
});

/** Somebody of an organisation of their own, so that no other test writes to them. */
async function organiserOf(...powers: Parameters<World['person']>[1][]): Promise<Reachable> {
  world.organiser = await world.service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
  return world.person(world.organiser, ...(powers.length > 0 ? powers : ['manage-tours' as const]));
}

describe('a letter', () => {
  it('goes to the address that contacts names, in the language of its reader, once', async () => {
    ana = world.known(await organiserOf(), 'fr-BE');
    const event = world.hold();
    const row = await world.row(event.id, ana, 'email', 'sent');
    const [mail, ...more] = world.mail.to(ana.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('House of Silk retient des dates pour « The Silk Road and the Sea »');
    expect(mail?.text).toContain('15 janvier 2027 à 10:00 (Europe/Lisbon), soit 15 janvier 2027 à 17:00 (Asia/Ho_Chi_Minh)');
    expect(await world.announced(row.id)).toEqual(['queued', 'sending-started', 'sent']);
  });

  it('says by its headers what it is, and is signed by no person', async () => {
    ana = await organiserOf();
    const row = await world.row(world.hold().id, ana, 'email', 'sent');
    const [mail] = world.mail.to(ana.email);
    expect(mail?.messageId).toBe(`<${row.id}@caravanserai.example>`);
    expect(mail?.header('auto-submitted')).toBe('auto-generated');
    expect(mail?.header('list-id')).toBe('"Caravanserai notices" <line.notices.caravanserai.example>');
    expect(mail?.header('from')).toBe('Caravanserai <no-reply@caravanserai.example>');
  });

  it('is tried again after an answer that may change, under the same Message-ID', async () => {
    ana = await organiserOf();
    world.mail.replies.set(ana.email, [451, 421]);
    const event = world.hold();
    const row = await world.row(event.id, ana, 'email', 'retrying');
    await world.service.clock.advance({ minutes: 3 });
    await eventually('a second attempt', async () => (await world.row(event.id, ana, 'email', 'retrying')).attempts === 2);
    await world.service.clock.advance({ minutes: 9 });
    await world.row(event.id, ana, 'email', 'sent');
    expect(world.mail.to(ana.email).map(({ messageId }) => messageId)).toEqual([row.message_id]);
    expect(await world.steps(row.id)).toEqual([
      'queue', 'begin-sending attempt-1', 'defer deferred-by-server-451', 'begin-sending attempt-2', 'defer deferred-by-server-421', 'begin-sending attempt-3', 'confirm-sent',
    ]);
    expect(await world.announced(row.id)).toEqual(['queued', 'sending-started', 'deferred', 'sending-started', 'deferred', 'sending-started', 'sent']);
  });

  it('waits for its time and no longer', async () => {
    ana = await organiserOf();
    world.mail.replies.set(ana.email, [451]);
    const event = world.hold();
    await world.row(event.id, ana, 'email', 'retrying');
    await world.service.clock.advance({ seconds: 100 });
    const other = await world.row(world.hold().id, ana, 'email', 'sent');
    expect([other.attempts, (await world.row(event.id, ana, 'email')).state]).toEqual([1, 'retrying']);
    await world.service.clock.advance({ seconds: 30 });
    await world.row(event.id, ana, 'email', 'sent');
  });

  it('fails for good when the server refuses it', async () => {
    ana = await organiserOf();
    world.mail.replies.set(ana.email, [550]);
    const row = await world.row(world.hold().id, ana, 'email', 'failed');
    await world.service.clock.advance({ hours: 25 });
    expect([row.end_reason, await world.steps(row.id), world.mail.to(ana.email)]).toEqual(['refused', ['queue', 'begin-sending attempt-1', 'fail refused-550'], []]);
    expect((await world.service.events()).find(({ aggregateId, type }) => aggregateId === row.id && type.endsWith('failed.v1'))?.data.reason).toBe('refused');
  });

  it('is given up after eight attempts over a day', async () => {
    ana = await organiserOf();
    world.mail.replies.set(ana.email, Array<number>(9).fill(450));
    const event = world.hold();
    for (let attempt = 1; attempt < 8; attempt++) {
      await eventually(`attempt ${attempt}`, async () => (await world.row(event.id, ana, 'email', 'retrying')).attempts === attempt);
      await world.service.clock.advance({ minutes: 801 });
    }
    const row = await world.row(event.id, ana, 'email', 'failed');
    expect([row.attempts, row.end_reason]).toEqual([8, 'attempts-exhausted']);
  });

  it('is taken back from a server that says nothing, and goes out later', async () => {
    ana = await organiserOf();
    world.mail.replies.set(ana.email, ['hang']);
    const event = world.hold();
    const row = await world.row(event.id, ana, 'email', 'retrying');
    expect((await world.steps(row.id)).at(-1)).toBe('defer timed-out');
    await world.service.clock.advance({ minutes: 3 });
    await world.row(event.id, ana, 'email', 'sent');
  });
});

describe.each(['refuses', 'hangs', 'unavailable', 'talks-nonsense'] as const)('while contacts %s', (trouble) => {
  it('mail waits untouched and goes out afterwards', async () => {
    ana = await organiserOf();
    world.contacts.trouble = trouble;
    const event = world.hold();
    const asked = world.contacts.asked.length;
    await eventually('contacts being asked twice', () => world.contacts.asked.length >= asked + 2);
    const waiting = await world.row(event.id, ana, 'email', 'pending');
    expect([waiting.attempts, (await world.row(event.id, ana, 'inbox')).state]).toEqual([0, 'delivered']);
    world.contacts.trouble = null;
    expect((await world.row(event.id, ana, 'email', 'sent')).attempts).toBe(1);
  });
});

describe('between the event and the mail', () => {
  /** Lets an event be told while contacts is away, changes the world, and lets the mail go. */
  async function afterwards(event: { id: string }, change: () => Promise<unknown>, state: string) {
    await world.row(event.id, ana, 'email', 'pending');
    await change();
    world.contacts.trouble = null;
    return world.row(event.id, ana, 'email', state);
  }
  const revoke = async (person: Reachable) => {
    const mandates = await world.service.sql<{ mandateId: string; organisationId: string; power: 'manage-tours' }>(
      'select mandate_id as "mandateId", organisation_id as "organisationId", power from copy_mandate where person_ref = $1', [person.personRef],
    );
    for (const mandate of mandates) world.tell(mandateRevoked, mandate.mandateId, { ...mandate, personRef: person.personRef, effectiveAt: world.service.clock.now().toISOString() });
    await world.service.caughtUp('contacts');
  };
  const erase = async (person: Reachable) => {
    world.tell(personErased, person.personRef, { personRef: person.personRef });
    await world.service.caughtUp('contacts');
  };
  const switchOff = (person: Reachable) =>
    world.service.call('PUT', '/preferences', { choices: [{ category: 'line', channel: 'email', enabled: false }] }, { as: person });

  it('a mandate that ends makes it stale', async () => {
    ana = await organiserOf();
    world.contacts.trouble = 'unavailable';
    const row = await afterwards(world.hold(), () => revoke(ana), 'stale');
    expect([row.end_reason, await world.announced(row.id), world.mail.to(ana.email)]).toEqual(['no-longer-concerned', ['queued', 'dropped'], []]);
  });

  it('a mandate that ends does not stop what is mandatory', async () => {
    ana = await organiserOf('sign');
    world.contacts.trouble = 'unavailable';
    const days = { start: '2027-03-01', end: '2027-06-01', zone: 'Asia/Ho_Chi_Minh' };
    const { data } = world.hold();
    const { rank: _rank, expiresAt: _expiresAt, ...stop } = data;
    const confirmed = { ...stop, occupancy: days, agreementId: randomUUID(), agreementHash: 'a'.repeat(64), fee: { minor: 5, currency: 'EUR' } };
    const row = await afterwards(world.tell(stopConfirmed, data.stopId, confirmed), () => revoke(ana), 'sent');
    expect(row.template).toBe('stop-confirmed');
  });

  it('a choice is respected', async () => {
    ana = await organiserOf();
    world.contacts.trouble = 'unavailable';
    const row = await afterwards(world.hold(), () => switchOff(ana), 'stale');
    expect(row.end_reason).toBe('switched-off');
  });

  it('a person who is erased gets none', async () => {
    ana = await organiserOf();
    world.contacts.trouble = 'unavailable';
    const row = await afterwards(world.hold(), () => erase(ana), 'failed');
    expect([row.end_reason, world.mail.to(ana.email)]).toEqual(['person-erased', []]);
  });

  it('a person whom contacts has erased already gets none, before the news has come', async () => {
    ana = await organiserOf();
    world.contacts.people.set(ana.personRef, 'erased');
    expect((await world.row(world.hold().id, ana, 'email', 'failed')).end_reason).toBe('person-erased');
  });

  it.each([
    ['has no address', { email: null, displayName: 'Ana', language: 'en' }],
    ['is not known', undefined],
  ])('a person who %s gets none', async (_what, known) => {
    ana = await organiserOf();
    if (known) world.contacts.people.set(ana.personRef, known);
    else world.contacts.people.delete(ana.personRef);
    expect((await world.row(world.hold().id, ana, 'email', 'failed')).end_reason).toBe('no-address');
  });
});

waitingLetters(() => world, organiserOf);
