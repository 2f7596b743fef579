import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller, CallerFacts } from './caller';
import { CallerFactsReader } from './caller-facts';
import { POLICY, refusalOfVerdict } from './commands';
import { type Actor, decide, isAdministrator, mayRead, organisationsReadFor, readersOf, type Policy, type Resource, type Verdict } from './decide';

/** What a list may show: everything, or what belongs to these organisations. */
export interface ReadScope {
  readonly administrator: boolean;
  readonly organisations: readonly string[];
  readonly facts: CallerFacts;
}

/** The one way in for reads. */
@Injectable()
export class Queries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factsReader: CallerFactsReader,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  /** One thing: loaded, then shown if the caller may see it. Nobody learns from the answer whether a thing hidden from them exists. */
  async one<T>(caller: Caller, action: string, load: (tx: Transaction) => Promise<{ resource: Resource; state: T } | null>): Promise<Decision<T>> {
    return this.unitOfWork.run(async (tx) => {
      const loaded = await load(tx);
      const facts = await this.factsReader.of(tx, caller.account?.key ?? null);
      if (loaded === null) return caller.account === null && !this.isPublic(action) ? reject('not-signed-in') : reject('not-found');
      if (mayRead(actorOf(caller), action, loaded.resource, { ...facts, policy: this.policy }, tx.now)) return accept(loaded.state);
      return caller.account === null ? reject('not-signed-in') : reject('not-found');
    });
  }

  /** A list: the caller's scope goes into the query, so that pages are full and nothing is filtered afterwards. */
  async list<T>(caller: Caller, action: string, read: (tx: Transaction, scope: ReadScope) => Promise<T>): Promise<Decision<T>> {
    return this.unitOfWork.run(async (tx) => {
      const facts = await this.factsReader.of(tx, caller.account?.key ?? null);
      const actor = actorOf(caller);
      const organisations = organisationsReadFor(actor, facts, tx.now);
      const verdicts = readersOf(actor, facts, tx.now).map((reader) =>
        decide(reader, action, { parties: rolesOf(this.policy, action, reader.actingFor) }, { ...facts, policy: this.policy }, tx.now),
      );
      const refused = verdicts.every((verdict) => !verdict.allow);
      if (refused) return refusalOfVerdict(verdicts.at(-1) as Verdict);
      return accept(await read(tx, { administrator: isAdministrator(facts, tx.now), organisations, facts }));
    });
  }

  private isPublic(action: string): boolean {
    return [this.policy[action] ?? []].flat().some((rule) => 'who' in rule && rule.who === 'public');
  }
}

const actorOf = (caller: Caller): Actor => ({ accountKey: caller.account?.key ?? null, actingFor: caller.actingFor });

/** For a list the caller's own organisation stands in every role: the scope decides what it then sees. */
function rolesOf(policy: Policy, action: string, organisation: string | null): Record<string, string | null> {
  const rules = [policy[action] ?? []].flat();
  return Object.fromEntries(rules.flatMap((rule) => ('roles' in rule ? rule.roles.map((role) => [role, organisation]) : [])));
}
