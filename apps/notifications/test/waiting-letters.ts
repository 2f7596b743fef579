import { personErased } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { UnsubscribeTokens } from '../src/mail/unsubscribe-tokens';
import { type Reachable, secret, type World } from './world';

const hour = 3_600_000;
const clockTime = (at: Date): string => at.toISOString().slice(11, 16);

/** What comes later than its event: after quiet hours, by a digest, or no more. */
export function waitingLetters(world: () => World, organiser: () => Promise<Reachable>): void {
  let ana: Reachable;
  beforeEach(async () => {
    ana = await organiser();
  });

  const now = () => world().service.clock.now().getTime();
  const say = async (said: object) => {
    const { status } = await world().service.call('PUT', '/preferences', { choices: [], ...said }, { as: ana });
    expect(status).toBe(200);
  };
  /** By the clocks of UTC, two hours from now. */
  const inTwoHours = () => clockTime(new Date(now() + 2 * hour));
  const daily = (...categories: string[]) => ({
    rhythms: categories.map((category) => ({ category, rhythm: 'daily' })), delivery: { zone: 'UTC', digestAt: inTwoHours(), digestOn: 1, quiet: null },
  });
  const quietNow = () => ({ delivery: { zone: 'UTC', digestAt: clockTime(new Date(now() + 5 * hour)), digestOn: 1, quiet: { from: clockTime(new Date(now() - hour)), to: inTwoHours() } } });
  const states = async (events: readonly { id: string }[]) => Promise.all(events.map(async ({ id }) => (await world().row(id, ana, 'email')).state));

  describe('in quiet hours', () => {
    it('a letter waits for their end, and the inbox does not', async () => {
      await say(quietNow());
      const event = world().hold();
      const row = await world().row(event.id, ana, 'email', 'held');
      expect([clockTime(row.due_at!), (await world().row(event.id, ana, 'inbox')).state]).toEqual([inTwoHours(), 'delivered']);
      await world().service.clock.advance({ hours: 2 });
      await world().row(event.id, ana, 'email', 'sent');
      expect([await world().announced(row.id), world().mail.to(ana.email).length]).toEqual([['queued', 'held', 'sending-started', 'sent'], 1]);
    });

    it('whoever ends them gets what waits at once', async () => {
      await say(quietNow());
      const event = world().hold();
      await world().row(event.id, ana, 'email', 'held');
      await say({});
      await world().row(event.id, ana, 'email', 'sent');
    });
  });

  describe('a digest', () => {
    it('brings every notice of its time in one letter, each once, and what comes after it in the next', async () => {
      await say(daily('line'));
      const events = ['Silk', 'Sand', 'Salt'].map((title) => world().hold({ title }));
      for (const { id } of events) await world().row(id, ana, 'email', 'held');
      await world().service.clock.advance({ hours: 2 });
      for (const { id } of events) await world().row(id, ana, 'email', 'sent');
      const [letter, ...more] = world().mail.to(ana.email);
      expect([more, letter?.subject, letter?.text.match(/(?<=“)S\w+(?=”$)/gm)]).toEqual([[], '3 notices from Caravanserai', ['Salt', 'Sand', 'Silk']]);
      const next = world().hold({ title: 'Tea' });
      await world().row(next.id, ana, 'email', 'held');
      await world().service.clock.advance({ hours: 24 });
      await world().row(next.id, ana, 'email', 'sent');
      expect(world().mail.to(ana.email).map(({ subject }) => subject)).toEqual(['3 notices from Caravanserai', 'House of Silk holds dates for “Tea”']);
    });

    it('is tried again as the same letter, with the same lines', async () => {
      await say(daily('line'));
      world().mail.replies.set(ana.email, [451]);
      const events = [world().hold({ title: 'Silk' }), world().hold({ title: 'Sand' })];
      for (const { id } of events) await world().row(id, ana, 'email', 'held');
      await world().service.clock.advance({ hours: 2 });
      await eventually('a first attempt', async () => (await states(events)).sort().join() === 'gathered,retrying');
      const late = world().hold({ title: 'Late' });
      await world().row(late.id, ana, 'email', 'held');
      await world().service.clock.advance({ minutes: 3 });
      await eventually('a second attempt', async () => (await states(events)).join() === 'sent,sent');
      const [letter, ...more] = world().mail.to(ana.email);
      expect([more, letter?.subject, letter?.text.includes('Late')]).toEqual([[], '2 notices from Caravanserai', false]);
    });

    it('that its server refuses has failed with all its lines', async () => {
      await say(daily('line'));
      world().mail.replies.set(ana.email, [550]);
      const events = [world().hold(), world().hold()];
      for (const { id } of events) await world().row(id, ana, 'email', 'held');
      await world().service.clock.advance({ hours: 2 });
      await eventually('a refusal', async () => (await states(events)).join() === 'failed,failed');
    });

    it('of an erased person is never sent', async () => {
      await say(daily('line'));
      const event = world().hold();
      await world().row(event.id, ana, 'email', 'held');
      world().tell(personErased, ana.personRef, { personRef: ana.personRef });
      expect((await world().row(event.id, ana, 'email', 'failed')).end_reason).toBe('person-erased');
    });

    it.each([
      [{ rhythms: [{ category: 'contract', rhythm: 'daily' }] }, 422, 'category-is-mandatory'],
      [{ delivery: { zone: 'UTC', digestAt: '23:00', digestOn: 1, quiet: { from: '22:00', to: '07:00' } } }, 422, 'digest-in-quiet-hours'],
      [{ delivery: { zone: 'Mars/Crater', digestAt: '08:00', digestOn: 1, quiet: null } }, 400, 'input-refused'],
      [{ delivery: { zone: 'UTC', digestAt: '24:00', digestOn: 1, quiet: null } }, 400, 'input-refused'],
      [{ delivery: { zone: 'UTC', digestAt: '08:00', digestOn: 8, quiet: null } }, 400, 'input-refused'],
    ])('%j is refused with %i %s', async (said, status, code) => {
      const answer = await world().service.call('PUT', '/preferences', { choices: [], ...said }, { as: ana });
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    });
  });

  describe('the link of a letter', () => {
    const path = (kind: 'line' | 'digest' = 'line', by = secret) => `/unsubscribe/${new UnsubscribeTokens(by).of({ personRef: ana.personRef, kind })}`;
    const chosen = async () => (await world().service.call('GET', '/preferences', undefined, { as: ana })).body.choices.filter(({ enabled }: { enabled: boolean }) => !enabled).map(({ category, channel }: Record<string, string>) => `${category} ${channel}`);
    const open = (method: 'GET' | 'POST', at: string) => fetch(`${world().service.running.url}${at}`, { method, headers: { 'accept-language': 'fr' } });

    it('asks before it does anything, in the language of its reader', async () => {
      const page = await open('GET', path());
      expect([page.status, await page.text(), await chosen()]).toEqual([200, expect.stringContaining('<html lang="fr">'), []]);
    });

    it('posted, stops these letters and no others, however often', async () => {
      expect([(await open('POST', path())).status, (await open('POST', path())).status, await chosen()]).toEqual([200, 200, ['line email']]);
      await world().row(world().hold().id, ana, 'email', 'suppressed');
    });

    it('of a digest stops all that comes by it, also what waits', async () => {
      await say(daily('line', 'offers'));
      const event = world().hold();
      await world().row(event.id, ana, 'email', 'held');
      await open('POST', path('digest'));
      expect([(await world().row(event.id, ana, 'email', 'stale')).end_reason, await chosen()]).toEqual(['switched-off', ['offers email', 'line email']]);
    });

    it.each(['GET', 'POST'] as const)('that we have not signed is no page: %s', async (method) => {
      expect([(await open(method, path('line', 'another secret'))).status, await chosen()]).toEqual([404, []]);
    });
  });
}
