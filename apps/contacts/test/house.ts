import { randomUUID } from 'node:crypto';
import { ServiceTokens } from '@caravanserai/access';
import { contacts, createFirstAdministratorCode } from '@caravanserai/contacts';
import { type Answer, type CallOptions, startTestService, type TestPerson, type TestService } from '@caravanserai/testing';

export interface Person extends TestPerson {
  readonly accountKey: string;
}

type Power = 'administer-platform' | 'administer-organisation' | 'manage-tours' | 'negotiate' | 'sign' | 'designate';

/** The service with its first administrator, who came in as everybody does: by a code. */
export class House {
  private constructor(
    readonly service: TestService,
    readonly administrator: Person,
  ) {}

  static async open(): Promise<House> {
    const service = await startTestService(contacts);
    const first = await createFirstAdministratorCode(service.running);
    const { subject, token } = await stranger(service);
    const { body } = await service.call('POST', '/invitations/redeem', { code: first!.code, ...particulars('Amina') }, { as: { subject, token, personRef: '', organisationId: null } });
    return new House(service, { subject, token, personRef: body.id, organisationId: body.organisationId, accountKey: service.issuer.accountKey(subject) });
  }

  close(): Promise<void> {
    return this.service.stop();
  }

  call<T = any>(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
    return this.service.call(method, path, body, options);
  }

  /** As the administrator of the platform. */
  administer(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.call(method, path, body, { as: this.administrator, ...options });
  }

  async organisation(name: string, details: object = { country: 'JP' }): Promise<string> {
    const { body } = await this.administer('POST', '/organisations', { kind: 'museum', names: [{ language: 'en', text: name }], ...details });
    return body.id;
  }

  /** Somebody signed in whom nobody knows. */
  async stranger(): Promise<Person> {
    const { subject, token } = await stranger(this.service);
    return { subject, token, personRef: '', organisationId: null, accountKey: this.service.issuer.accountKey(subject) };
  }

  async invitation(organisationId: string, ...powers: Power[]): Promise<{ id: string; code: string }> {
    return (await this.administer('POST', '/invitations', { organisationId, powers })).body;
  }

  /** Somebody who came in by an invitation of the organisation. */
  async person(organisationId: string, ...powers: Power[]): Promise<Person> {
    return this.named('Somebody', organisationId, ...powers);
  }

  async named(name: string, organisationId: string, ...powers: Power[]): Promise<Person> {
    const [{ code }, newcomer] = [await this.invitation(organisationId, ...powers), await this.stranger()];
    const { body } = await this.redeem(newcomer, code, name);
    return { ...newcomer, personRef: body.id, organisationId };
  }

  redeem(as: Person, code: string, name = 'Somebody'): Promise<Answer> {
    return this.call('POST', '/invitations/redeem', { code, ...particulars(name) }, { as });
  }

  /** As another service of the house. */
  async ask(path: string): Promise<Answer> {
    const authorization = await new ServiceTokens('notifications', 'a secret that only this test knows').issue('contacts', null);
    return this.call('GET', path, undefined, { headers: { authorization } });
  }

  async eventsOf(aggregateId: string): Promise<string[]> {
    const events = await this.service.events();
    return events.filter((event) => event.aggregateId === aggregateId).map(({ type }) => type.replace(/^contacts\.|\.v1$/g, ''));
  }
}

export const particulars = (name: string) => ({ name, email: `${name.toLowerCase()}@museum.example`, language: 'en' });
export const codeOf = ({ status, body }: Answer) => [status, body.code];

async function stranger(service: TestService): Promise<{ subject: string; token: string }> {
  const subject = randomUUID();
  return { subject, token: await service.issuer.token(subject) };
}
