import type { CallerFacts, Mandate, Power } from './caller';

/** Who may do one thing. Several rules for an action are alternatives. */
export type Rule =
  | { readonly who: 'public' }
  | { readonly who: 'signed-in' }
  /** A person who has redeemed an invitation, whatever they may act for. */
  | { readonly who: 'linked' }
  | { readonly who: 'self' }
  | { readonly who: 'administrator' }
  /** Acts for the organisation that has one of these roles in the resource, by a mandate with this power. */
  | { readonly who: 'party'; readonly roles: readonly string[]; readonly power: Power | readonly Power[] };

export type Policy = Readonly<Record<string, Rule | readonly Rule[]>>;

export interface Actor {
  /** Hash of issuer and subject; null when nobody has signed in. */
  readonly accountKey: string | null;
  readonly actingFor: string | null;
}

/** What is acted upon, as far as rights are concerned: which organisation has which role in it, and whose data it is. */
export interface Resource {
  readonly parties?: Readonly<Record<string, string | null>>;
  readonly personRef?: string;
  /**
   * The action by which the thing itself is read. A command on it answers whoever may not read it as if there were no such thing. Left out
   * where everybody knows of it, or where nothing is there yet.
   */
  readonly readBy?: string;
}

export interface Verdict {
  readonly allow: boolean;
  readonly reason: 'public' | 'signed-in' | 'self' | 'administrator' | 'party' | 'not-signed-in' | 'unknown-action' | 'not-linked' | 'acting-organisation-missing' | 'no-mandate';
  /** Ids of the mandates that carried the decision, for the audit. */
  readonly factsUsed: readonly string[];
}

const inForce = (mandate: Mandate, now: Date): boolean => mandate.validFrom <= now && (mandate.validTo === null || now < mandate.validTo);

const refusalsByWeight: readonly Verdict['reason'][] = ['no-mandate', 'acting-organisation-missing', 'not-linked', 'not-signed-in', 'unknown-action'];

/** Decides whether an actor may do something; pure, so that the whole matrix of routes and roles can be tested as a table. */
export function decide(actor: Actor, action: string, resource: Resource, facts: CallerFacts & { readonly policy: Policy }, now: Date): Verdict {
  const rules = facts.policy[action];
  if (rules === undefined) return { allow: false, reason: 'unknown-action', factsUsed: [] };
  const verdicts = [rules].flat().map((rule) => decideRule(actor, rule as Rule, resource, facts, now));
  const granted = verdicts.find((verdict) => verdict.allow);
  if (granted) return granted;
  const reason = refusalsByWeight.find((weighty) => verdicts.some((verdict) => verdict.reason === weighty)) ?? 'no-mandate';
  return { allow: false, reason, factsUsed: [] };
}

function decideRule(actor: Actor, rule: Rule, resource: Resource, facts: CallerFacts, now: Date): Verdict {
  const refuse = (reason: Verdict['reason']): Verdict => ({ allow: false, reason, factsUsed: [] });
  if (rule.who === 'public') return { allow: true, reason: 'public', factsUsed: [] };
  if (actor.accountKey === null) return refuse('not-signed-in');
  if (rule.who === 'signed-in') return { allow: true, reason: 'signed-in', factsUsed: [] };
  if (facts.personRef === null) return refuse('not-linked');
  if (rule.who === 'linked') return { allow: true, reason: 'signed-in', factsUsed: [] };
  if (rule.who === 'self') return facts.personRef === resource.personRef ? { allow: true, reason: 'self', factsUsed: [] } : refuse('no-mandate');
  if (actor.actingFor === null) return refuse('acting-organisation-missing');
  const powers: readonly string[] = rule.who === 'administrator' ? ['administer-platform'] : [rule.power].flat();
  const isParty = rule.who === 'administrator' || rule.roles.some((role) => resource.parties?.[role] === actor.actingFor);
  const mandate = facts.mandates.find(
    (candidate) => candidate.organisationId === actor.actingFor && powers.includes(candidate.power) && inForce(candidate, now),
  );
  if (!isParty || mandate === undefined) return refuse('no-mandate');
  return { allow: true, reason: rule.who, factsUsed: [mandate.id] };
}

/**
 * The organisations for which a reader sees things: the one named by X-Acting-For if any mandate covers it, else all of theirs.
 * A list filtered by them shows exactly what `decide` would allow one by one.
 */
export function organisationsReadFor(actor: Actor, facts: CallerFacts, now: Date, powers?: readonly Power[]): string[] {
  const held = facts.mandates.filter((mandate) => inForce(mandate, now) && (powers === undefined || powers.includes(mandate.power)));
  const organisations = [...new Set(held.map((mandate) => mandate.organisationId))];
  return actor.actingFor === null ? organisations : organisations.filter((organisation) => organisation === actor.actingFor);
}

/** Reading needs no acting organisation: without one, every organisation of the person is tried. */
export function readersOf(actor: Actor, facts: CallerFacts, now: Date): Actor[] {
  if (actor.actingFor !== null || actor.accountKey === null) return [actor];
  return [actor, ...organisationsReadFor(actor, facts, now).map((organisation) => ({ ...actor, actingFor: organisation }))];
}

/** Whether the actor may read a thing, by an action of its own, for any organisation that they could name. */
export const mayRead = (actor: Actor, action: string, resource: Resource, facts: CallerFacts & { readonly policy: Policy }, now: Date): boolean =>
  readersOf(actor, facts, now).some((reader) => decide(reader, action, resource, facts, now).allow);

export const isAdministrator = (facts: CallerFacts, now: Date): boolean =>
  facts.mandates.some((mandate) => mandate.power === 'administer-platform' && inForce(mandate, now));
