import { mandateGranted, mandateRevoked } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Grant } from '../domain/mandate';
import { Mandate } from '../store/mandate.entity';

export interface Empowerment extends Grant {
  readonly id: string;
  readonly organisationId: string;
  readonly personRef: string;
}

/** The step that a grant, an invitation and the first start share; whether it may be done has been decided before. */
@Injectable()
export class EnterMandate {
  constructor(private readonly outbox: Outbox) {}

  /** @throws the violation of `mandate_overlaps` when the person has this power there at that time already. */
  async grant(tx: Transaction, actor: ActedBy, { limit, ...granted }: Empowerment): Promise<Mandate> {
    const columns = { ...granted, limitMinor: limit?.minor ?? null, limitCurrency: limit?.currency ?? null };
    const by = { grantedAt: tx.now, grantedBy: actor.personRef, revokedAt: null, heldUntil: null };
    const mandate: Mandate = { ...columns, version: 1, status: 'granted', ...by };
    await tx.manager.insert(Mandate, mandate);
    await logTransition(tx, actor, { of: 'mandate', id: granted.id, action: 'grant', from: null, to: 'granted' });
    await this.outbox.add(tx, mandateGranted, granted.id, {
      ...factsOf(mandate),
      validFrom: granted.validFrom.toISOString(),
      ...(granted.validTo !== null && { validTo: granted.validTo.toISOString() }),
      ...(limit !== null && { limit: { minor: limit.minor, currency: limit.currency } }),
    });
    return mandate;
  }

  /** Takes a locked mandate back; it counts as having held until `until`. */
  async revoke(tx: Transaction, actor: ActedBy, mandate: Mandate, until: Date): Promise<Mandate> {
    const written = { status: 'revoked' as const, version: mandate.version + 1, revokedAt: tx.now, heldUntil: until };
    await tx.manager.update(Mandate, { id: mandate.id }, written);
    await logTransition(tx, actor, { of: 'mandate', id: mandate.id, action: 'revoke', from: mandate.status, to: 'revoked' });
    await this.outbox.add(tx, mandateRevoked, mandate.id, { ...factsOf(mandate), effectiveAt: until.toISOString() });
    return { ...mandate, ...written };
  }
}

const factsOf = ({ id, organisationId, personRef, power }: Mandate) => ({ mandateId: id, organisationId, personRef, power });
