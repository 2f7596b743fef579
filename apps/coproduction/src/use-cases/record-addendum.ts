import { CopyMissing } from '@caravanserai/messaging';
import type { DateRange } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type AgreedDates, nextAddendum, type SealedAddendum } from '../domain/addendum';
import { contentOf } from '../domain/clauses';
import type { Role } from '../domain/party';
import { addendaOf, insertAddendum, isRecorded } from '../store/addenda';
import { AgreementRow } from '../store/agreement.entity';
import { type AgreementAtHand, lockAgreement } from '../store/agreements';

/** What touring says when both sides of a confirmed stop have agreed on other dates. */
export interface StopMove extends AgreedDates {
  readonly stopId: string;
  readonly before: DateRange;
  readonly openingBefore?: DateRange;
  readonly moveId?: string;
  readonly proposedBy?: Role;
  readonly proposedAt?: string;
}

/** Writes other dates down beside the signed text of the agreement they belong to; what has been written down already adds nothing. */
@Injectable()
export class RecordAddendum {
  /** @throws CopyMissing where the stop has no executed agreement here: the event waits for it. */
  async execute(tx: Transaction, eventId: string, agreedAt: string, move: StopMove): Promise<void> {
    const executed = await tx.manager.findOneBy(AgreementRow, { stopId: move.stopId, status: 'executed' });
    const at = executed && (await lockAgreement(tx, executed.id));
    if (at === null) throw new CopyMissing('agreement of the stop', move.stopId);
    const told = { eventId, moveId: move.moveId ?? null };
    if (await isRecorded(tx, told)) return;
    const earlier = await addendaOf(tx, at.agreement.agreementId);
    const before = { occupancy: move.before, opening: move.openingBefore ?? openingNow(at, earlier) };
    const after = { occupancy: move.occupancy, opening: move.opening };
    const agreed = { before, after, askedBy: move.proposedBy ?? null, askedAt: move.proposedAt ?? null, agreedAt };
    await insertAddendum(tx, nextAddendum({ agreementId: at.agreement.agreementId, textRoot: at.agreement.head.root }, earlier, agreed), told);
  }
}

/** For news that is older than the fields which say it. */
const openingNow = ({ head }: AgreementAtHand, earlier: readonly SealedAddendum[]): DateRange => earlier.at(-1)?.addendum.after.opening ?? contentOf(head.clauses, 'DATES').opening;
