import { randomUUID } from 'node:crypto';
import { accountLinked, mandateGranted } from '@caravanserai/contracts';
import { type TestPerson, TestService, startTestService } from '@caravanserai/testing';
import { coproduction } from '../src';
import { RecordSignature } from '../src/use-cases/production/record-signature';
import { StandInContacts } from './played';
import { soundFields } from './production-made-up';

/** A service with a table at which as many houses sit as a test needs, each with a person who negotiates and signs. */
export class Table {
  private constructor(
    readonly service: TestService,
    readonly contacts: StandInContacts,
  ) {}

  static async open(env: Readonly<Record<string, string>> = {}): Promise<Table> {
    const contacts = await StandInContacts.start();
    return new Table(await startTestService(coproduction, { ...env, CONTACTS_URL: contacts.url }), contacts);
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.contacts.stop();
  }

  /** Houses of these countries; they can be named by their order. */
  async houses(count: number): Promise<TestPerson[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index++) ids.push(await this.service.organisation(`House ${index + 1}`, ['FR', 'KR', 'VN', 'NO'][index % 4], 'Europe/Paris'));
    return Promise.all(ids.map((id) => this.negotiator(id)));
  }

  async negotiator(organisationId: string): Promise<TestPerson> {
    const [subject, personRef, accountId] = [randomUUID(), randomUUID(), randomUUID()];
    const owner = this.service.owner('contacts');
    owner.publish(accountLinked, accountId, { accountId, accountKey: this.service.issuer.accountKey(subject), personRef });
    const validFrom = new Date(this.service.clock.now().getTime() - 60_000).toISOString();
    for (const power of ['negotiate', 'sign'] as const) {
      const mandateId = randomUUID();
      owner.publish(mandateGranted, mandateId, { mandateId, organisationId, personRef, power, validFrom });
      if (power === 'sign') this.contacts.mandates.set(mandateId, { id: mandateId, organisationId, personRef, validFrom, limit: null });
    }
    await this.service.caughtUp('contacts');
    return { subject, personRef, organisationId, token: await this.service.issuer.token(subject) };
  }

  days(days: number): string {
    return new Date(this.service.clock.now().getTime() + days * 86_400_000).toISOString();
  }

  get(as: TestPerson, path: string) {
    return this.service.call('GET', path, undefined, { as });
  }

  async read(as: TestPerson, id: string): Promise<any> {
    return (await this.get(as, `/productions/${id}`)).body;
  }

  post(as: TestPerson, path: string, body: object, key?: string) {
    return this.service.call('POST', path, body, { as, key });
  }

  step(as: TestPerson, id: string, step: string, more: object = {}, key?: string) {
    return this.post(as, `/productions/${id}/steps`, { step, ...more }, key);
  }

  async must(as: TestPerson, id: string, step: string, more: object = {}): Promise<any> {
    const { status, body } = await this.step(as, id, step, more);
    if (status !== 200) throw new Error(`${step}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  async propose(as: TestPerson, id: string, clause: string, fields: object | undefined, more: object = {}) {
    const answers = (await this.read(as, id)).clauses.find((one: any) => one.id === clause)?.hash ?? null;
    return this.post(as, `/productions/${id}/clauses`, { clause, fields, answers, ...more });
  }

  async accept(as: TestPerson, id: string, clause: string) {
    const hash = (await this.read(as, id)).clauses.find((one: any) => one.id === clause).hash;
    return this.step(as, id, 'accept', { clause, hash });
  }

  /** A residency contract under negotiation between these houses. */
  async opened(houses: readonly TestPerson[], kind = 'residency'): Promise<string> {
    const [lead, ...others] = houses as [TestPerson, ...TestPerson[]];
    const { id } = (await this.post(lead, '/productions', { kind, title: 'Silk', language: 'en' })).body;
    for (const other of others) await this.must(lead, id, 'invite', { organisationId: other.organisationId, role: 'co-producer' });
    for (const other of others) await this.must(other, id, 'accept-invitation');
    await this.must(lead, id, 'open', { until: this.days(60) });
    return id;
  }

  fields(houses: readonly TestPerson[], variant = 0) {
    return soundFields(houses.map(({ organisationId }) => organisationId!), variant);
  }

  /** Every mandatory clause, and what is named beside them, proposed by the first house and accepted by the others. */
  async agreed(houses: readonly TestPerson[], kind = 'residency', beside: readonly string[] = []): Promise<string> {
    const id = await this.opened(houses, kind);
    const fields = this.fields(houses);
    for (const clause of (await this.read(houses[0]!, id)).clauses.filter((one: any) => one.mandatory || beside.includes(one.id)).map((one: any) => one.id)) {
      const { body } = await this.post(houses[0]!, `/productions/${id}/clauses`, { clause, fields: fields[clause], answers: null });
      const { hash } = body.production.clauses.find((one: any) => one.id === clause);
      for (const house of houses.slice(1)) await this.must(house, id, 'accept', { clause, hash });
    }
    return id;
  }

  /** Signs as the evidence's routes do, past their HTTP. */
  sign(as: TestPerson, id: string, root: string) {
    const account = { issuer: 'test', subject: as.subject, key: this.service.issuer.accountKey(as.subject) };
    const caller = { account, actingFor: as.organisationId, idempotencyKey: null, ifMatch: null, route: 'POST /sign', bodyHash: '' };
    return this.service.running.app.get(RecordSignature, { strict: false }).execute(caller, id, { root, evidence: 'e'.repeat(64) });
  }
}
