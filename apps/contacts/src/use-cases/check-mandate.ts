import { accept, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Power } from '../domain/mandate';
import { mandateById, mandateHeldBy } from '../store/mandates';

export interface CheckInput {
  readonly organisationId: string;
  readonly personRef: string;
  readonly power: Power;
  readonly at?: string;
}

/** Asked by a service before a signature: whether the mandate holds at that instant, by everything known now. */
@Injectable()
export class CheckMandate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By whichever mandate the person has this power for the organisation. */
  ofPerson({ at, ...of }: CheckInput) {
    return this.unitOfWork.run(async (tx) => {
      const mandate = await mandateHeldBy(tx, instantOf(at, tx.now), of);
      return { holds: mandate !== null, mandateId: mandate?.id ?? null, limit: mandate?.limit ?? null, validTo: mandate?.validTo ?? null };
    });
  }

  byId(id: string, at?: string) {
    return this.unitOfWork.run(async (tx) => {
      const mandate = await mandateById(tx, instantOf(at, tx.now), id);
      return mandate === null ? reject('not-found') : accept(mandate);
    });
  }
}

const instantOf = (at: string | undefined, now: Date) => (at === undefined ? now : new Date(at));
