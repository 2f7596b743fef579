import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { demonstrationWorld } from '@caravanserai/contacts';
import type { Installation } from './installation';

/** An answer of a service as it came. */
export interface Answer {
  readonly status: number;
  readonly body: any;
}

export interface CallOptions {
  readonly key?: string;
  readonly ifMatch?: number;
}

const answersWithinMs = 15_000;
const attemptsMost = 10;

/** Somebody of the demonstration world who acts for the organisation they work for, over HTTP at the services' own ports. */
export class Person {
  constructor(
    readonly username: string,
    readonly personRef: string,
    readonly organisationId: string,
    private readonly token: string,
    private readonly installation: Installation,
    private readonly sends: 'once' | 'twice',
  ) {}

  get(service: string, path: string): Promise<any> {
    return this.must(this.call('GET', service, path));
  }

  /** A command that must succeed. Who sends twice sends both at the same moment under one key, and must be answered the same. */
  async does(service: string, path: string, body?: object, options: CallOptions = {}): Promise<any> {
    const once = (key: string): Promise<any> => this.must(this.call('POST', service, path, body, { key, ...options }));
    const key = randomUUID();
    if (this.sends === 'once') return once(key);
    const [first, second] = await Promise.all([once(key), once(key)]);
    expect(second).toEqual(first);
    return first;
  }

  /**
   * Fifty at once may wait longer for one of a service's few connections than it lets them, when the machine is busy with other things as
   * well. That answer is not kept, so whoever gets it asks again under the same key.
   */
  async call(method: string, service: string, path: string, body?: object, options: CallOptions = {}): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.ask(method, service, path, body, options);
      if (refusal(answer) !== '503 database-unavailable' || attempt === attemptsMost) return answer;
      await pause(500);
    }
  }

  private async ask(method: string, service: string, path: string, body: object | undefined, { key, ifMatch }: CallOptions): Promise<Answer> {
    const response = await fetch(this.installation.urlOf(service) + path, {
      method,
      signal: AbortSignal.timeout(answersWithinMs),
      headers: {
        authorization: `Bearer ${this.token}`,
        'x-acting-for': this.organisationId,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  private async must(answering: Promise<Answer>): Promise<any> {
    const { status, body } = await answering;
    if (status >= 300) throw new Error(`${this.username} was answered ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

type Username = 'amina' | 'helena' | 'duarte' | 'kenji' | 'sachiko' | 'linh' | 'zofia';

/**
 * Helena manages tours in Lisbon and Duarte signs there; Kenji and Sachiko do the same in Tokyo. Linh of Hanoi wants what Kenji holds,
 * Zofia of Kraków has a tour of her own, and Amina administers the platform.
 */
export type Cast = Readonly<Record<Username, Person>>;

export async function castOf(installation: Installation, sends: 'once' | 'twice' = 'once'): Promise<Cast> {
  const { people, organisations } = demonstrationWorld;
  const enter = async ({ username, subject, personRef, organisation }: (typeof people)[number]): Promise<[string, Person]> => {
    const token = await installation.issuer.token(subject);
    return [username, new Person(username, personRef, organisations[organisation].id, token, installation, sends)];
  };
  return Object.fromEntries(await Promise.all(people.map(enter))) as unknown as Cast;
}

const usernameByRef = new Map<string, string>(demonstrationWorld.people.map(({ personRef, username }) => [personRef, username]));

export const usernameOf = (personRef: string): string => usernameByRef.get(personRef) ?? personRef;

/** Status and code of a refusal, or the status alone. */
export const refusal = ({ status, body }: Answer): string => (status < 300 ? `${status}` : `${status} ${body.code}`);
