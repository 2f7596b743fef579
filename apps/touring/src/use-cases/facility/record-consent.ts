import type { Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { Consent } from '../../store/facility/consents';
import { addConsent } from '../../store/facility/consents';
import { organisation } from '../../store/organisations';
import { ObjectSteps } from './object-steps';

export type ConsentGiven = Pick<Consent, 'hostId' | 'state' | 'validTo' | 'reference'>;

/** What a lender says to one object at one host. Nothing is overwritten: the last word counts, and the earlier ones explain it. */
@Injectable()
export class RecordConsent {
  constructor(private readonly steps: ObjectSteps) {}

  execute(caller: Caller, objectId: string, given: ConsentGiven) {
    return this.steps.take(caller, objectId, 'record-consent', async (tx, object, acting) => {
      if (object.withdrawnAt !== null) return reject('object-withdrawn');
      if ((await organisation(tx, given.hostId)) === null) return reject('host-unknown', { organisationId: given.hostId });
      if (given.state === 'granted' && given.validTo === null && object.loanEnds !== null) return reject('consent-without-end', { loanEnds: object.loanEnds });
      await addConsent(tx, object.id, given, acting.accountKey);
      return accept({});
    });
  }
}
