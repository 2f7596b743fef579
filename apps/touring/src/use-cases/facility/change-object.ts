import type { Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type ObjectFacts, rangesHold } from '../../domain/facility/work-object';
import { objectColumns } from '../../store/facility/object.entity';
import { ObjectSteps } from './object-steps';

/** The organiser mends what its list says of an object. */
@Injectable()
export class ChangeObject {
  constructor(private readonly steps: ObjectSteps) {}

  execute(caller: Caller, objectId: string, facts: ObjectFacts) {
    return this.steps.take(caller, objectId, 'change-object', async (_tx, { withdrawnAt }) => {
      if (withdrawnAt !== null) return reject('object-withdrawn');
      return rangesHold(facts.details) ? accept(objectColumns(facts)) : reject('object-ranges-out-of-order', { object: 1 });
    });
  }
}
