import { obligationAdvanced } from '@caravanserai/contracts';
import { daysBetween } from '@caravanserai/kernel';
import { Outbox, Timers } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Obligation, type ObligationChange, changesTo, lateOn, paymentsMet, releasedAtEnd, reminderOn } from '../../domain/afterwards/obligation';
import { obligationsOf } from '../../domain/afterwards/obligations-of-text';
import { contentOf } from '../../domain/production/contents';
import { textsInForce } from '../../domain/production/decide-force';
import type { Production } from '../../domain/production/production';
import type { ProductionAction } from '../../domain/production/production-lifecycle';
import type { StoredProduction } from '../production/productions';
import { obligationId, obligationsKept, saveObligation } from './obligations';

export const reminderTimer = 'obligation-reminder';
export const lateTimer = 'obligation-late';

const anew: readonly ProductionAction[] = ['complete-signing', 'consolidate'];
const ends: readonly ProductionAction[] = ['terminate', 'stop-long', 'expire', 'complete'];

/** Keeps what the parties owe in step with the text that binds them, in the transaction that changes it. */
@Injectable()
export class KeepObligations {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  /** After a fact of the production was recorded. An amendment owes nothing itself: what it changes, its agreement owes. */
  async follow(tx: Transaction, at: StoredProduction, action: ProductionAction): Promise<void> {
    const { production } = at;
    if (production.amends !== null || !(anew.includes(action) || ends.includes(action) || action === 'record-payment')) return;
    const kept = await obligationsKept(tx, production.productionId);
    for (const change of changesAfter(at, kept, action)) await this.apply(tx, production, change);
  }

  /** @param firing the clock that is running out itself: it takes its own row away and must find it. */
  async apply(tx: Transaction, production: Production, { action, after }: ObligationChange, firing?: string): Promise<void> {
    const { productionId, title } = production;
    const id = obligationId(productionId, after.key);
    await saveObligation(tx, productionId, after);
    await this.setClocks(tx, id, after, firing);
    const { party: byOrganisationId, clause, matter, dueOn, state } = after;
    const daysLeft = daysBetween(tx.now.toISOString().slice(0, 10), dueOn);
    await this.outbox.add(tx, obligationAdvanced, id, { obligationId: id, productionId, title, byOrganisationId, clause: clause.toLowerCase(), matter, dueOn, daysLeft, step: action, state });
  }

  private async setClocks(tx: Transaction, id: string, { state, dueOn }: Obligation, firing?: string): Promise<void> {
    const due = { [reminderTimer]: state === 'pending' ? reminderOn(dueOn) : null, [lateTimer]: state === 'due' ? lateOn(dueOn) : null };
    for (const [kind, day] of Object.entries(due)) {
      if (day !== null) await this.timers.schedule(tx, kind, id, new Date(`${day}T00:00:00Z`));
      else if (kind !== firing) await this.timers.cancel(tx, kind, id);
    }
  }
}

function changesAfter(at: StoredProduction, kept: readonly Obligation[], action: ProductionAction): ObligationChange[] {
  const texts = textsInForce(at);
  if (action === 'record-payment') return paymentsMet(kept, at.production.payments);
  if (ends.includes(action)) return releasedAtEnd(kept, (contentOf(texts, 'TERM') as { readonly survives?: readonly string[] } | null)?.survives ?? []);
  return changesTo(kept, obligationsOf(texts, at.production.convenor));
}
