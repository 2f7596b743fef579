import { type Decision, reject } from '@caravanserai/kernel';
import type { DecidedStep, ProductionAtHand } from './commands';
import { offerEnds } from './decide';
import { fact } from './decide-clauses';
import { escalate, stuckAt } from './decide-deadlock';
import { productionLifecycle } from './production-lifecycle';

export const deadlineKinds = ['offer', 'impasse', 'deadlock', 'long-stop', 'term'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** When each of the production's clocks runs out; null where none runs. */
export function deadlinesOf(at: ProductionAtHand): Record<DeadlineKind, string | null> {
  const { production } = at;
  return {
    offer: offerEnds(production),
    impasse: production.status === 'negotiating' ? earliest(production.clauses.map((clause) => impasseOf(at, clause))) : null,
    deadlock: production.deadlock?.until ?? null,
    'long-stop': production.status === 'executed' ? production.longStop : null,
    term: ['in-force', 'suspended'].includes(production.status) ? production.termEnd : null,
  };
}

/** Counters are noticed by those who make them; only the days need a clock. */
function impasseOf(at: ProductionAtHand, clause: Parameters<typeof stuckAt>[1]): string | null {
  const stuck = stuckAt(at, { ...clause, counters: 0 });
  return stuck === 'now' ? null : stuck;
}

const earliest = (instants: readonly (string | null)[]): string | null => instants.filter((instant) => instant !== null).sort()[0] ?? null;

/** What happens when a clock runs out; refused where something else was faster. */
export function decideDeadline(at: ProductionAtHand, kind: DeadlineKind, now: string): Decision<DecidedStep> {
  const due = deadlinesOf(at)[kind];
  if (due === null || Date.parse(now) < Date.parse(due)) return reject('time-to-sign-is-not-over', { kind, due });
  if (kind === 'impasse') {
    const stuck = at.production.clauses.find((clause) => impasseOf(at, clause) === due)!;
    return escalate(at, stuck.id, null, now);
  }
  const action = ({ offer: 'lapse', deadlock: 'run-out', 'long-stop': 'stop-long', term: 'expire' } as const)[kind];
  const next = productionLifecycle.next(at.production.status, action);
  return next.ok ? fact({ action }) : next;
}
