import { randomUUID } from 'node:crypto';
import { signIn } from '@caravanserai/console';
import { demonstrationWorld } from '@caravanserai/contacts';
import { seedAccounts } from '@caravanserai/identity';
import { Browser, eventually, formOf, type TestPerson } from '@caravanserai/testing';
import { environmentOf } from '../src/running/environments';
import type { PlatformSettings } from '../src/running/settings';
import type { House } from './house';
import { offerBody, organisations, spaceBody, stays } from './scene';

/** What a person tells of themselves; each is found again wherever it goes. */
export const particulars = { name: 'Xanthe Zwolfbruck', email: 'xanthe@kvarnholm.example', phone: '+998907654321', language: 'en' };
export const username = 'xz.mark-7731';
/** What people write, one word of it in each place where they may. */
export const words = {
  changes: 'Schachtelhalm', measures: 'Quittengelee', decline: 'Wacholderbeere', counter: 'Sauerampfer', clause: 'Brunnenkresse', reopen: 'Kerbelkraut', returned: 'Liebstoeckel', revoked: 'Beifusskraut',
};
const password = 'a password of the marked person';

/** Gives the house the accounts that the story needs, the marked person's among them. */
export async function admit(settings: PlatformSettings, house: Pick<House, 'databaseOf' | 'secrets' | 'logFile'>): Promise<void> {
  const at = { databaseOf: house.databaseOf, logFile: house.logFile, urlOf: new Map() };
  const cast = demonstrationWorld.people.filter((person) => ['amina', 'kenji', 'sachiko', 'linh', 'beatriz'].includes(person.username));
  const accounts = cast.map(({ username: name, subject }) => ({ username: name, subject, password }));
  await seedAccounts(environmentOf('identity', settings, house.secrets, at), [...accounts, { username, subject: randomUUID(), password, title: 'Somebody' }]);
}

/** The person on their way through the whole house, by its front door. */
export class MarkedStory {
  /** What must not be kept anywhere, readable by anybody. */
  readonly secrets: string[] = [password];
  /** Events that waited in some service while something was missing there. */
  parked = '';
  person!: TestPerson;
  private readonly people = new Map<string, TestPerson>();

  constructor(private readonly house: House) {}

  async play(): Promise<void> {
    await this.house.settled();
    for (const name of ['amina', 'kenji', 'sachiko', 'linh', 'beatriz']) this.people.set(name, await this.enter(name));
    await this.comesIn();
    await this.looksIn();
    await this.isNamedForAnOffice();
    const tour = await this.proposes();
    const stop = await this.isHeld(tour);
    await this.negotiatesAndSigns(await this.contracts(stop));
    await this.house.settled();
    await this.isTold();
  }

  /** Everybody makes mistakes, and puts what they wanted to say where it does not belong. */
  async stumble(): Promise<void> {
    const { name, email } = particulars;
    const authorization = `Bearer ${this.person.token}`;
    const doors = [`${this.house.urlOf('gateway')}/api/contacts`, this.house.urlOf('contacts')];
    for (const door of doors) {
      const send = (path: string, init: RequestInit = {}) => fetch(door + path, { ...init, headers: { authorization, 'content-type': 'application/json', ...init.headers } });
      const post = (path: string, body: string, headers = {}) => send(path, { method: 'POST', body, headers });
      const answers = await Promise.all([
        post('/invitations/redeem', `{"name":"${name}","email":"${email}"`), post('/invitations/redeem', JSON.stringify({ ...particulars, [name]: 1 })), post('/invitations/redeem', JSON.stringify({ ...particulars, code: email })),
        post('/invitations/redeem', JSON.stringify(particulars), { 'content-type': `text/${username}` }), send(`/organisations?name=${encodeURIComponent(name)}&${encodeURIComponent(email)}=1`), send(`/organisations/${encodeURIComponent(name)}`),
        send(`/${encodeURIComponent(email)}/of/nobody`), send('/me', { headers: { authorization: `Bearer ${email}` } }), send('/me', { headers: { 'x-acting-for': email } }), send('/me', { headers: { 'x-correlation-id': `${name} <${email}>`, traceparent: name } }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 404, 415, 400, 400, 404, 401, 400, 200]);
    }
    await expect(signIn(this.house.urlOf('gateway'), email, password)).rejects.toThrow('wrong');
  }

  /** A command, or a question where there is no body to it and nobody says otherwise. */
  async ask<T = any>(as: TestPerson, service: string, method: string, path: string, body?: object, ifMatch?: number): Promise<T> {
    return this.house.must(this.house.call('gateway', method, `/api/${service}${path}`, body, { as, ifMatch, ...(method === 'GET' ? {} : { key: randomUUID() }) }));
  }

  private async enter(name: string): Promise<TestPerson> {
    const { accessToken } = await signIn(this.house.urlOf('gateway'), name, password);
    this.secrets.push(accessToken);
    const resident = demonstrationWorld.people.find((person) => person.username === name);
    const organisationId = resident ? demonstrationWorld.organisations[resident.organisation].id : null;
    return { subject: '', personRef: resident?.personRef ?? '', token: accessToken, organisationId };
  }

  private async comesIn(): Promise<void> {
    const { code } = await this.ask(this.people.get('amina')!, 'contacts', 'POST', '/invitations', { organisationId: organisations.organiser, powers: ['manage-tours', 'negotiate', 'sign'] });
    this.secrets.push(code);
    const stranger = await this.enter(username);
    const { id: personRef } = await this.ask(stranger, 'contacts', 'POST', '/invitations/redeem', { code, ...particulars });
    this.person = { ...stranger, personRef, organisationId: organisations.organiser };
    await this.ask(this.person, 'contacts', 'PUT', '/me', particulars);
    const { id } = await this.ask(this.people.get('amina')!, 'contacts', 'POST', '/mandates', { organisationId: organisations.organiser, personRef, power: 'designate' });
    await this.ask(this.people.get('amina')!, 'contacts', 'POST', `/mandates/${id}/revoke`, { remark: `${words.revoked}: ${particulars.name} asked for it.` });
    await this.house.settled();
  }

  /** As browsers do, with cookies and the forms of pages. */
  private async looksIn(): Promise<void> {
    const origin = this.house.urlOf('gateway');
    const browser = new Browser();
    const page = await browser.follow(await browser.get(`${origin}/auth/sign-in?returnTo=/api/contacts/me`), ({ pathname }) => pathname.startsWith('/oidc/'));
    const { action, fields } = formOf(await page.text());
    const landed = await browser.follow(await browser.post(origin + action, { ...fields, username, password }, { origin }), (url) => url.origin === origin);
    expect((await landed.json()) as object).toMatchObject({ displayName: particulars.name, id: this.person.personRef });
    this.secrets.push(...browser.cookies().map(({ value }) => value));
  }

  private async isNamedForAnOffice(): Promise<void> {
    const letter = { issuer: 'Ministry of Culture', reference: 'GM/2027/9', dated: '2027-01-15', language: 'pt', sha256: 'a'.repeat(64) };
    const [office] = demonstrationWorld.offices;
    const nomination = { personRef: this.person.personRef, rank: 5, validFrom: '2028-01-01T00:00:00Z', letter };
    const { id } = await this.ask(this.people.get('beatriz')!, 'contacts', 'POST', `/offices/${office.id}/designations`, nomination);
    await this.ask(this.people.get('amina')!, 'contacts', 'POST', `/designations/${id}/return`, { remark: `${words.returned}: ${particulars.name} is spelt otherwise.` });
  }

  private async proposes(): Promise<string> {
    const { id: offer } = await this.ask(this.person, 'touring', 'POST', '/offers', offerBody);
    await this.ask(this.person, 'touring', 'POST', `/offers/${offer}/submit`);
    await this.ask(this.people.get('amina')!, 'touring', 'POST', `/offers/${offer}/request-changes`, { remark: `${words.changes} are missing.` });
    await this.ask(this.person, 'touring', 'PUT', `/offers/${offer}`, offerBody);
    await this.ask(this.person, 'touring', 'POST', `/offers/${offer}/submit`);
    await this.ask(this.people.get('amina')!, 'touring', 'POST', `/offers/${offer}/publish`);
    return (await this.ask(this.person, 'touring', 'POST', '/tours', { offerId: offer, leastTurnaroundDays: 7 })).id;
  }

  private async isHeld(tour: string): Promise<string> {
    const hold = async (name: string): Promise<string> => {
      const { id: spaceId } = await this.ask(this.people.get(name)!, 'touring', 'POST', '/spaces', spaceBody);
      return (await this.ask(this.people.get(name)!, 'touring', 'POST', `/tours/${tour}/holds`, { spaceId, ...stays.spring })).id;
    };
    const [stop, rival] = [await hold('kenji'), await hold('linh')];
    await this.ask(this.person, 'touring', 'POST', `/stops/${rival}/decline`, { remark: `${words.decline}, says ${particulars.name}.` });
    const conditions = { measures: `${words.measures} in every corner.`, by: 'host', due: '2028-01-01' };
    await this.ask(this.person, 'touring', 'POST', `/stops/${stop}/assess-facility`, { verdict: 'conditional', conditions });
    await this.ask(this.people.get('kenji')!, 'touring', 'POST', `/stops/${stop}/accept-conditions`);
    return stop;
  }

  /** The reservation reaches coproduction before it knows the host, so that the event has to wait there. */
  private async contracts(stop: string): Promise<string> {
    const [host] = await this.house.sql('coproduction', 'delete from copy_organisation where organisation_id = $1 returning *', [organisations.host]);
    await this.ask(this.person, 'touring', 'POST', `/stops/${stop}/send-contract`, {});
    const [parked] = await eventually('a parked event', async () => {
      const { items } = await this.ask(this.people.get('amina')!, 'coproduction', 'GET', '/ops/parked-events');
      return items.length > 0 && items;
    });
    this.parked = JSON.stringify(await this.house.sql('coproduction', 'select * from parked_event'));
    await this.house.sql('coproduction', 'insert into copy_organisation (organisation_id, name, partner) values ($1, $2, $3)', [host!['organisation_id'], host!['name'], host!['partner']]);
    await this.ask(this.people.get('amina')!, 'coproduction', 'POST', `/ops/parked-events/${parked.id}/redrive`, { reason: 'The host is known again.' });
    const { items } = await eventually('a draft', async () => {
      const page = await this.ask(this.person, 'coproduction', 'GET', `/agreements?stopId=${stop}`);
      return page.items.length > 0 && page;
    });
    return `/agreements/${items[0].id}`;
  }

  private async isTold(): Promise<void> {
    const { items } = await this.ask(this.person, 'notifications', 'GET', '/inbox');
    await this.ask(this.person, 'notifications', 'POST', `/inbox/${items[0].id}/read`);
    await this.ask(this.person, 'notifications', 'PUT', '/preferences', { choices: [{ category: 'line', channel: 'email', enabled: false }] });
    await this.house.settled();
  }

  private async negotiatesAndSigns(at: string): Promise<void> {
    const [host, signatory] = [this.people.get('kenji')!, this.people.get('sachiko')!];
    const version = async () => (await this.ask(this.person, 'coproduction', 'GET', at)).version as number;
    const propose = async (terms: object) => (await this.ask(this.person, 'coproduction', 'POST', `${at}/propose-terms`, terms, await version())).text.textHash as string;
    const first = await propose({ fee: { minor: 3_300_000, currency: 'EUR' }, reason: `${words.counter}, writes ${particulars.name}.` });
    await this.ask(host, 'coproduction', 'POST', `${at}/accept-terms`, { textHash: first });
    await this.ask(this.person, 'coproduction', 'POST', `${at}/reopen`, { reason: `${words.reopen} is missing.` });
    const textHash = await propose({ extraClauses: [{ title: 'Care', text: `${words.clause} is kept fresh.` }] });
    await this.ask(host, 'coproduction', 'POST', `${at}/accept-terms`, { textHash });
    await this.ask(this.person, 'coproduction', 'POST', `${at}/sign`, { textHash });
    await this.ask(signatory, 'coproduction', 'POST', `${at}/sign`, { textHash });
  }
}
