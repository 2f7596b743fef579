import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn, type SignedIn } from '../sign-in';

/** Something happened that the story does not know of; it ends there. */
export class Surprise extends Error {}

const answerWithinMs = 20_000;
const comeTrueWithinMs = 30_000;

/** Somebody of the story, signed in as in a browser, who acts for one organisation at a time. */
export class Actor {
  private constructor(
    readonly username: string,
    private readonly baseUrl: string,
    readonly signedIn: SignedIn,
    /** For whom; the first organisation of their mandates unless the story says otherwise. */
    readonly organisationId: string,
    readonly personRef: string,
  ) {}

  static async signIn(baseUrl: string, username: string, password: string): Promise<Actor> {
    const signedIn = await signIn(baseUrl, username, password);
    const stranger = new Actor(username, baseUrl, signedIn, '', '');
    const me = await stranger.get<{ id: string; mandates: Array<{ organisationId: string }> }>('/contacts/me');
    return new Actor(username, baseUrl, signedIn, me.mandates[0]?.organisationId ?? '', me.id);
  }

  actingFor(organisationId: string): Actor {
    return new Actor(this.username, this.baseUrl, this.signedIn, organisationId, this.personRef);
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T>(path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  /** Asks again until `found` gives something; the services follow one another by events. */
  async until<T, R>(what: string, path: string, found: (answer: T) => R | undefined | false): Promise<R> {
    const end = performance.now() + comeTrueWithinMs;
    for (;;) {
      const seen = found(await this.get<T>(path));
      if (seen !== undefined && seen !== false) return seen;
      if (performance.now() > end) throw new Surprise(`${what} did not come true within ${comeTrueWithinMs / 1000} s`);
      await pause(25);
    }
  }

  /** A command that may come before the service has heard of an organisation or a mandate: it is repeated until it has. */
  async postWhenKnown<T>(path: string, body?: object): Promise<T> {
    const end = performance.now() + comeTrueWithinMs;
    for (;;) {
      try {
        return await this.post<T>(path, body);
      } catch (error) {
        const early = error instanceof Surprise && /not-permitted|organisation-unknown/.test(error.message);
        if (!early || performance.now() > end) throw error;
        await pause(50);
      }
    }
  }

  private async call<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
    const answer = await fetch(`${this.baseUrl}/api${path}`, {
      method,
      signal: AbortSignal.timeout(answerWithinMs),
      headers: {
        authorization: `Bearer ${this.signedIn.accessToken}`,
        ...(this.organisationId ? { 'x-acting-for': this.organisationId } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (answer.ok) return JSON.parse(text) as T;
    throw new Surprise(`${this.username}: ${method} ${path} was answered ${answer.status} ${text.slice(0, 400)}`);
  }
}
