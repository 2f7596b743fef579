import { type Decision, accept, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { verdictRestsOn } from './clause-graph';
import { textFaults } from './coherence';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { type Texts, contentOf } from './contents';
import { asksAgain, clausesNamed, fact } from './decide-clauses';
import { type Production, clauseNamed, joined, joinedIds, liveOf, refsOnTable } from './production';
import { passingVerdicts } from './verdicts';

/** The clauses of the text on the table; an amendment's stand in place of those of the agreement that it amends. */
export function textsOnTable({ production, clauses, amended }: ProductionAtHand): Texts {
  const own = refsOnTable(production).map(({ hash }) => clauses.get(hash)!);
  if (amended === null) return own;
  return [...amended.clauses.filter(({ id }) => !own.some((clause) => clause.id === id)), ...own];
}

/** What a verdict was reckoned from: the parties and the clauses that treaties look at. */
export function verdictFactsHash(production: Production): string {
  const clauses = verdictRestsOn.map((id) => [id, clauseNamed(production, id)?.hash ?? null]);
  return hashOf({ parties: joined(production).map(({ organisationId, partner }) => [organisationId, partner]), clauses });
}

export function recordVerdict({ production }: ProductionAtHand, { verdict }: CommandNamed<'record-verdict'>, { by }: Actor): Decision<DecidedStep> {
  const current = verdictFactsHash(production);
  return verdict.factsHash === current ? fact({ action: 'record-verdict', by, verdict }) : reject('verdict-of-other-facts', { given: verdict.factsHash, current });
}

export function waiveVerdict({ production }: ProductionAtHand, { verdictHash }: CommandNamed<'waive-verdict'>, { by }: Actor): Decision<DecidedStep> {
  if (production.verdict?.verdictHash !== verdictHash) return reject('verdict-unknown', { current: production.verdict?.verdictHash ?? null });
  return production.waivedBy.includes(by) ? reject('party-has-waived', { by }) : fact({ action: 'waive-verdict', by, verdictHash });
}

/** From here on it can be signed: every clause agreed by all it concerns on one hash, every sum closed, and for films a verdict. */
export function freeze(at: ProductionAtHand, { by }: Actor): Decision<DecidedStep> {
  const { production } = at;
  const open = production.clauses.filter(({ status, mandatory }) => !(status === 'agreed' || (!mandatory && (status === 'open' || status === 'rejected'))));
  if (open.length > 0) return reject('clauses-not-agreed', { clauses: open.map(({ id, status }) => ({ id, status })) });
  if (refsOnTable(production).length === 0) return reject('text-is-empty');
  const faults = textFaults(textsOnTable(at), joined(production), production.language);
  if (faults.length > 0) return reject('text-does-not-hold-together', { faults: faults.slice(0, 50) });
  for (const guard of [amendsTheCurrentText(at), paidStaysPaid(at), verdictPasses(production)]) if (!guard.ok) return guard;
  return fact({ action: 'freeze', by, root: production.draft.root });
}

function amendsTheCurrentText({ production, amended }: ProductionAtHand): Decision<null> {
  if (production.amends === null || amended?.root === production.amends.root) return accept(null);
  return reject('amends-an-older-text', { given: production.amends.root, current: amended?.root ?? null });
}

/** What was paid is a fact: an amendment may change every payment that is still due and none that has been made. */
function paidStaysPaid(at: ProductionAtHand): Decision<null> {
  const schedule = contentOf(textsOnTable(at), 'PAY')?.payments ?? [];
  const changed = (at.amended?.payments ?? []).filter(({ payment, hash }) => schedule[payment - 1] === undefined || hashOf(schedule[payment - 1]) !== hash);
  return changed.length === 0 ? accept(null) : reject('payment-was-made', { payments: changed.map(({ payment }) => payment) });
}

function verdictPasses(production: Production): Decision<null> {
  if (production.kind !== 'film' || production.amends !== null) return accept(null);
  const { verdict, waivedBy } = production;
  if (verdict === null || verdict.factsHash !== verdictFactsHash(production)) return reject('verdict-required', { factsHash: verdictFactsHash(production) });
  if (passingVerdicts.includes(verdict.outcome)) return accept(null);
  const missing = joinedIds(production).filter((id) => !waivedBy.includes(id));
  return missing.length === 0 ? accept(null) : reject('verdict-does-not-pass', { outcome: verdict.outcome, notWaivedBy: missing });
}

/** Takes clauses of an agreed or a sent text back; every consent on them and on what rests on them is void, and so is every signature. */
export function takeBack({ production }: ProductionAtHand, { step, clauses: ids }: CommandNamed<'reopen-text' | 'change-text' | 'decline'>, { by }: Actor): Decision<DecidedStep> {
  const named = clausesNamed(production, ids);
  if (!named.ok) return named;
  if (named.value.length === 0) return reject('clauses-missing', { clauses: [] });
  if (step === 'decline' && liveOf(production).some(({ party }) => party === by)) return reject('party-has-signed', { by });
  return fact({ action: step, by, clauses: named.value, asksAgain: asksAgain(production, named.value) });
}
