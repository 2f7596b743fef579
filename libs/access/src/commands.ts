import { type Decision, reject } from '@caravanserai/kernel';
import { poolOf, type Transaction, UnitOfWork, violatedConstraintOf } from '@caravanserai/persistence';
import { OutboxSignal } from '@caravanserai/messaging';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller, CallerFacts } from './caller';
import { askerOf, CallerFactsReader } from './caller-facts';
import { type Actor, decide, mayRead, type Policy, type Resource, type Verdict } from './decide';

/** The token under which a service gives its policy table. */
export const POLICY = Symbol('policy');

/** Codes that every command may answer with, besides its own. */
export type AccessCode = 'not-found' | 'not-signed-in' | 'not-permitted' | 'acting-organisation-missing' | 'version-is-stale' | 'idempotency-key-reused';

export interface Loaded<S> {
  readonly resource: Resource;
  /** Compared with If-Match where the caller sent one. */
  readonly version?: number;
  readonly state: S;
}

/** Who really acts, established by the command's own transaction. */
export interface Acting {
  readonly accountKey: string;
  readonly personRef: string | null;
  readonly actingFor: string | null;
  readonly facts: CallerFacts;
  readonly verdict: Verdict;
}

export interface Command<S, T> {
  readonly action: string;
  /** Locks the aggregate first, then reads what the decision needs; null when there is no such thing. */
  readonly load: (tx: Transaction) => Promise<Loaded<S> | null>;
  readonly execute: (tx: Transaction, state: S, acting: Acting) => Promise<Decision<T>>;
  /** Database constraints that decide a race, with the code that the loser gets. */
  readonly constraints?: Readonly<Record<string, string>>;
}

/** A command that is one prepared statement: a database function that locks, decides and writes, and answers a Decision as JSON. */
export interface Statement {
  readonly action: string;
  readonly resource: Resource;
  readonly name: string;
  readonly text: string;
  /** The values of the statement; the key's columns are for `claim_answer` and `keep_answer` inside of it. */
  readonly values: (now: Date, acting: Acting, key: AnswerKey) => unknown[];
  readonly constraints?: Readonly<Record<string, string>>;
}

/** What an answer is kept under; `key` is null when the caller sent none. */
export interface AnswerKey {
  readonly callerKey: string;
  readonly actingFor: string;
  readonly route: string;
  readonly key: string | null;
  readonly bodyHash: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Carries a refusal out of a transaction so that everything written before it is taken back. */
class Refused extends Error {
  constructor(readonly decision: Decision<never>) {
    super(decision.ok ? 'accepted' : decision.rejection.code);
  }
}

/**
 * The one way in for commands, always in this order: who is it, may they, has this very command been answered already, is their
 * version current, and only then the work; all of it in the transaction that commits state, events and answer together.
 */
@Injectable()
export class Commands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly factsReader: CallerFactsReader,
    private readonly signal: OutboxSignal,
    @Inject(POLICY) private readonly policy: Policy,
  ) {}

  async run<S, T>(caller: Caller, command: Command<S, T>): Promise<Decision<T>> {
    try {
      return await this.unitOfWork.run((tx) => this.attempt(tx, caller, command));
    } catch (error) {
      if (error instanceof Refused) return error.decision;
      const code = command.constraints?.[violatedConstraintOf(error) ?? ''];
      if (code === undefined) throw error;
      return this.keepRefusal(caller, reject(code));
    }
  }

  /** The same for a hot command: the facts in one round trip, everything else in a second. */
  async runStatement<T>(caller: Caller, statement: Statement): Promise<Decision<T>> {
    const pool = poolOf(this.unitOfWork.dataSource);
    const facts = await this.factsReader.of(askerOf(pool), caller.account?.key ?? null);
    const now = this.unitOfWork.now();
    const acting = this.authorise(caller, statement.action, statement.resource, facts, now);
    if ('ok' in acting) return acting;
    try {
      const rows = await this.unitOfWork.statement<{ answer: Decision<T> }>(statement.name, statement.text, statement.values(now, acting, answerKeyOf(caller)));
      this.signal.raise();
      return rows[0]?.answer as Decision<T>;
    } catch (error) {
      const code = statement.constraints?.[violatedConstraintOf(error) ?? ''];
      if (code === undefined) throw error;
      return this.keepRefusal(caller, reject(code));
    }
  }

  private async attempt<S, T>(tx: Transaction, caller: Caller, command: Command<S, T>): Promise<Decision<T>> {
    const loaded = await command.load(tx);
    const facts = await this.factsReader.of(tx, caller.account?.key ?? null);
    const acting = this.authorise(caller, command.action, loaded?.resource ?? {}, facts, tx.now);
    if ('ok' in acting) throw new Refused(loaded === null && caller.account !== null ? reject('not-found') : acting);
    if (loaded === null) throw new Refused(reject('not-found'));
    const key = answerKeyOf(caller);
    const kept = await claim<T>(tx, key);
    if (kept !== undefined) return kept;
    const decision = await this.executed(tx, caller, command, loaded, acting);
    await keep(tx, key, decision);
    return decision;
  }

  private async executed<S, T>(tx: Transaction, caller: Caller, command: Command<S, T>, loaded: Loaded<S>, acting: Acting): Promise<Decision<T>> {
    if (caller.ifMatch !== null && caller.ifMatch !== loaded.version) return this.refused(caller, reject('version-is-stale', { current: loaded.version ?? null }));
    const work = async (): Promise<Decision<T>> => {
      const decision = await command.execute(tx, loaded.state, acting);
      if (!decision.ok) throw new Refused(decision);
      return decision;
    };
    if (caller.idempotencyKey === null) return work();
    try {
      return await tx.nested(work);
    } catch (error) {
      if (error instanceof Refused) return error.decision;
      throw error;
    }
  }

  /** Without a key nothing has to be kept, so the whole transaction may go. */
  private refused(caller: Caller, decision: Decision<never>): Decision<never> {
    if (caller.idempotencyKey === null) throw new Refused(decision);
    return decision;
  }

  private authorise(caller: Caller, action: string, resource: Resource, facts: CallerFacts, now: Date): Acting | Decision<never> {
    const actor = { accountKey: caller.account?.key ?? null, actingFor: caller.actingFor };
    const verdict = decide(actor, action, resource, { ...facts, policy: this.policy }, now);
    if (!verdict.allow) return this.hides(actor, resource, facts, now) ? reject('not-found') : refusalOfVerdict(verdict);
    return { accountKey: actor.accountKey ?? '', personRef: facts.personRef, actingFor: caller.actingFor, facts, verdict };
  }

  /** Nobody learns from a refused command whether a thing hidden from them exists. Without an account the answer is "sign in" for both. */
  private hides(actor: Actor, resource: Resource, facts: CallerFacts, now: Date): boolean {
    if (resource.readBy === undefined || actor.accountKey === null) return false;
    return !mayRead(actor, resource.readBy, resource, { ...facts, policy: this.policy }, now);
  }

  /** The database itself refused, so the transaction is gone; the answer is kept in one of its own, unless somebody else was faster. */
  private async keepRefusal(caller: Caller, decision: Decision<never>): Promise<Decision<never>> {
    if (caller.idempotencyKey === null) return decision;
    return this.unitOfWork.run(async (tx) => {
      const key = answerKeyOf(caller);
      const kept = await claim<never>(tx, key);
      if (kept !== undefined) return kept;
      await keep(tx, key, decision);
      return decision;
    });
  }
}

export function refusalOfVerdict(verdict: Verdict): Decision<never> {
  if (verdict.reason === 'not-signed-in') return reject('not-signed-in');
  if (verdict.reason === 'acting-organisation-missing') return reject('acting-organisation-missing');
  return reject('not-permitted', { reason: verdict.reason });
}

const answerKeyOf = (caller: Caller): AnswerKey => ({
  callerKey: caller.account?.key ?? 'public',
  actingFor: caller.actingFor ?? nobody,
  route: caller.route,
  key: caller.idempotencyKey,
  // Without a key nothing is compared with it, and most commands carry none.
  bodyHash: caller.idempotencyKey === null ? '' : caller.bodyHash,
});

const columns = (key: AnswerKey): unknown[] => [key.callerKey, key.actingFor, key.route, key.key, key.bodyHash];

/** Waits for a concurrent twin, then gives its answer; undefined means that this is the first and the row is ours. */
async function claim<T>(tx: Transaction, key: AnswerKey): Promise<Decision<T> | undefined> {
  if (key.key === null) return undefined;
  const [row] = await tx.prepared<{ answer: Decision<T> | null }>('claim-answer', 'select claim_answer($1, $2, $3, $4, $5, $6) as answer', [...columns(key), tx.now]);
  return row?.answer ?? undefined;
}

async function keep(tx: Transaction, key: AnswerKey, decision: Decision<unknown>): Promise<void> {
  if (key.key === null) return;
  await tx.prepared('keep-answer', 'select keep_answer($1, $2, $3, $4, $5::jsonb)', [key.callerKey, key.actingFor, key.route, key.key, JSON.stringify(decision)]);
}
