import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { ProductionAtHand } from '../production/commands';
import { contentOf } from '../production/contents';
import { rootInForce, textsInForce } from '../production/decide-force';
import type { ProductionStatus } from '../production/production-lifecycle';
import { joinedIds } from '../production/production';
import { readDefinition } from './read/file';
import type { Waterfall } from './waterfall';

/** From execution on there is something to divide; what was earned is divided after the end as well. */
const bindsMoney: readonly ProductionStatus[] = ['executed', 'in-force', 'suspended', 'terminated', 'expired', 'completed'];

/** An account keeps what a production agreed: its lead opens it, under the root in force, with the waterfall of that text. */
export function checkAgreed(at: ProductionAtHand, leadId: string, root: string, given: Waterfall) {
  const { production } = at;
  if (production.convenor !== leadId) return reject('agreement-led-by-another');
  if (!bindsMoney.includes(production.status)) return reject('agreement-not-executed', { status: production.status });
  if (rootInForce(production) !== root) return reject('root-not-in-force', { root: rootInForce(production) });
  const agreed = agreedWaterfall(at);
  return agreed === null || isSame(agreed, given) ? accept() : reject('waterfall-not-as-agreed');
}

/** Null where the text leaves to the account what a waterfall needs, such as where a bonus begins or what a corridor runs beside. */
function agreedWaterfall(at: ProductionAtHand): Waterfall | null {
  const clause = contentOf(textsInForce(at), 'WAT') as { readonly currency: string; readonly tiers: readonly object[] } | null;
  if (clause === null) return null;
  const read: Decision<{ waterfall: Waterfall }> = readDefinition({ ...clause, parties: joinedIds(at.production) });
  return read.ok ? read.value.waterfall : null;
}

/** Names of tiers and the order in which equals are written are no terms; who gets what, in which order of tiers and ranks, is. */
const isSame = (agreed: Waterfall, given: Waterfall): boolean => termsOf(agreed) === termsOf(given);

function termsOf({ currency, tiers }: Waterfall): string {
  // Every tier is made by the same reader, so that its fields stand in the same order.
  const terms = tiers.map(({ id: _, claims, ...tier }) => ({ ...tier, claims: [...claims].sort((a, b) => (a.party < b.party ? -1 : 1)) }));
  return JSON.stringify({ currency, terms }, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
