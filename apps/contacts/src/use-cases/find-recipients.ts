import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Power } from '../domain/mandate';
import { peopleWith } from '../store/mandates';

/** Asked by `notifications`: who is to be told of what concerns an organisation. */
@Injectable()
export class FindRecipients {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(organisationId: string, powers: readonly Power[]) {
    return this.unitOfWork.run(async (tx) => ({ personRefs: await peopleWith(tx, tx.now, organisationId, powers) }));
  }
}
