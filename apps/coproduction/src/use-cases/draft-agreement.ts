import { randomUUID } from 'node:crypto';
import { CopyMissing } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Reservation, draftAgreement } from '../domain/draft';
import type { Party, Role } from '../domain/party';
import { AgreementRow } from '../store/agreement.entity';
import { organisationsByIds } from '../store/agreements';
import { RecordFact } from '../store/record-fact';

export type ReservedStop = Reservation & { readonly organiserId: string; readonly hostId: string };

/** Drafts the agreement of a reserved stop. A round that has one already keeps it, whoever says it again. */
@Injectable()
export class DraftAgreement {
  constructor(private readonly facts: RecordFact) {}

  /** @throws CopyMissing while a party is not known here yet: the event waits for it. */
  async execute(tx: Transaction, reserved: ReservedStop): Promise<void> {
    const { stopId, round } = reserved;
    if (await tx.manager.existsBy(AgreementRow, { stopId, round })) return;
    const agreementId = randomUUID();
    const draft = draftAgreement(agreementId, reserved, await partiesNow(tx, reserved));
    await this.facts.record(tx, null, { agreementId, fact: draft.fact, text: draft.version, actedBy: null });
  }
}

/** The parties by the names they have today; the agreement keeps them whatever they are called later. */
async function partiesNow(tx: Transaction, { organiserId, hostId }: ReservedStop): Promise<Record<Role, Party>> {
  const known = await organisationsByIds(tx, [organiserId, hostId]);
  const party = (role: Role, organisationId: string): Party => {
    const organisation = known.get(organisationId);
    if (!organisation) throw new CopyMissing('organisation', organisationId);
    return { role, organisationId, name: organisation.name, partner: organisation.partner };
  };
  return { organiser: party('organiser', organiserId), host: party('host', hostId) };
}
