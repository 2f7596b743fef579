import { accept, reject } from '@caravanserai/kernel';
import type { ProductionAtHand } from '../production/commands';
import { rootInForce, textsInForce } from '../production/decide-force';
import type { ProductionStatus } from '../production/production-lifecycle';
import { joined } from '../production/production';
import type { AccountDefinition } from './account-definition';
import { reckonedOfText } from './waterfall-of-text';

/** From execution on there is something to divide; what was earned is divided after the end as well. */
const bindsMoney: readonly ProductionStatus[] = ['executed', 'in-force', 'suspended', 'terminated', 'expired', 'completed'];

/**
 * The waterfall that binds now, as an account keeps it. Null where nothing binds yet, and where the text leaves to the account what a waterfall
 * needs: who has a commission that no party has, or what a corridor runs beside.
 */
export function agreedDefinition(at: ProductionAtHand): AccountDefinition | null {
  if (!bindsMoney.includes(at.production.status)) return null;
  const parties = joined(at.production).map(({ organisationId, name }) => ({ id: organisationId, name, organisationId }));
  const read = reckonedOfText(textsInForce(at), parties);
  return read.ok ? read.value : null;
}

/** By hand an account is opened only where the text has no waterfall to open it by: by the lead, under the root in force. */
export function checkOpenedByHand(at: ProductionAtHand, leadId: string, root: string) {
  const { production } = at;
  if (production.convenor !== leadId) return reject('agreement-led-by-another');
  if (!bindsMoney.includes(production.status)) return reject('agreement-not-executed', { status: production.status });
  if (rootInForce(production) !== root) return reject('root-not-in-force', { root: rootInForce(production) });
  return agreedDefinition(at) === null ? accept() : reject('account-opens-by-its-text');
}
