import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { SigningMandate } from '../sign';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { contentOf } from './contents';
import { fact } from './decide-clauses';
import { offerTime } from './decide-parties';
import { textsOnTable } from './decide-text';
import { limitReaches } from './liability-of-party';
import { type Production, joinedIds, liveOf } from './production';
import { productionLifecycle } from './production-lifecycle';

/** Stages follow one another; the parties of one stage sign in any order. */
export function send({ production }: ProductionAtHand, { stages, signBy }: CommandNamed<'send'>, { by }: Actor, now: string): Decision<DecidedStep> {
  const named = stages.flat();
  const parties = joinedIds(production);
  const whole = stages.every((stage) => stage.length > 0) && named.length === parties.length && parties.every((id) => named.includes(id));
  if (!whole) return reject('stages-hold-every-party-once', { parties });
  return offerTime(signBy, now) ?? fact({ action: 'send', by, root: production.draft.root, stages, signBy });
}

/** The first stage in which somebody has not signed; null when all have. */
export function openStage(production: Production): number | null {
  const signed = liveOf(production).map(({ party }) => party);
  const index = (production.signing?.stages ?? []).findIndex((stage) => stage.some((party) => !signed.includes(party)));
  return index === -1 ? null : index;
}

/** One signature of one party, on exactly the text that was sent, in its stage, under a mandate that covers all it can come to owe. */
export function sign(at: ProductionAtHand, { root, signatureId, mandate, evidence }: CommandNamed<'sign'>, actor: Actor, now: string): Decision<DecidedStep> {
  const { production } = at;
  const { by, personRef } = actor;
  if (production.signing === null) return reject('action-not-allowed', { status: production.status });
  if (root !== production.signing.root) return reject('text-has-changed', { given: root, current: production.signing.root });
  const seat = seatIsOpen(production, by, personRef);
  if (!seat.ok) return seat;
  const covered = mandateReaches(at, mandate, actor, now);
  if (!covered.ok) return covered;
  const missing = joinedIds(production).filter((id) => id !== by && !liveOf(production).some(({ party }) => party === id));
  const term = contentOf(textsOnTable(at), 'TERM');
  const action = missing.length === 0 ? 'complete-signing' : 'sign';
  return fact({
    action, by, signatureId, signer: personRef!, mandateId: mandate.mandateId, root, evidence,
    conditions: term?.conditions.length ?? 0, longStop: startOf(term?.longStop), termEnd: startOf(term?.end),
  });
}

/** A date of the text ends at its beginning in UTC: the range of the term is half-open. */
const startOf = (date: string | undefined): string | null => (date === undefined ? null : `${date}T00:00:00.000Z`);

function seatIsOpen(production: Production, by: string, personRef: string | null): Decision<null> {
  const live = liveOf(production);
  if (live.some(({ party }) => party === by)) return reject('party-has-signed', { by });
  if (live.some(({ signer }) => signer === personRef)) return reject('person-signs-for-both-parties');
  const stage = openStage(production);
  const own = production.signing!.stages.findIndex((parties) => parties.includes(by));
  return own === stage ? accept(null) : reject('stage-is-not-open', { stage: own + 1, open: stage === null ? null : stage + 1 });
}

function mandateReaches(at: ProductionAtHand, mandate: SigningMandate, { by, personRef }: Actor, now: string): Decision<null> {
  const theirs = mandate.organisationId === by && mandate.holder === personRef && mandate.power === 'sign';
  const ended = mandate.validTo !== null && Date.parse(mandate.validTo) <= Date.parse(now);
  if (!theirs || ended) return reject('mandate-not-confirmed', { mandateId: mandate.mandateId });
  const reach = limitReaches(mandate.limit, textsOnTable(at), by);
  if (reach === 'reaches') return accept(null);
  return reach === 'exceeded' ? reject('mandate-limit-exceeded', { limit: mandate.limit }) : reject('mandate-limit-in-other-currency', { limit: mandate.limit });
}

/** Taking one's signature back before execution is a fact of its own; when it was given stays as it was. */
export function withdrawSignature({ production }: ProductionAtHand, { by }: Actor): Decision<DecidedStep> {
  const own = liveOf(production).find(({ party }) => party === by);
  return own ? fact({ action: 'withdraw-signature', by, signatureId: own.signatureId }) : reject('party-has-not-signed', { by });
}

/** Turns the text down for good; whoever has signed takes the signature back first. */
export function refuse({ production }: ProductionAtHand, { by }: Actor): Decision<DecidedStep> {
  return liveOf(production).some(({ party }) => party === by) ? reject('party-has-signed', { by }) : fact({ action: 'refuse', by });
}

/** A revocation that was in force when the signature was given takes its effect, as long as nothing is executed. */
export function voidUnderMandate(production: Production, { mandateId, effectiveAt }: { readonly mandateId: string; readonly effectiveAt: string }): Decision<DecidedStep> {
  const next = productionLifecycle.next(production.status, 'void-signature');
  if (!next.ok) return next;
  const struck = liveOf(production).find((signature) => signature.mandateId === mandateId && Date.parse(effectiveAt) <= Date.parse(signature.signedAt));
  return struck ? fact({ action: 'void-signature', signatureId: struck.signatureId, mandateId, effectiveAt }) : reject('mandate-was-in-force', { mandateId, effectiveAt });
}
