import { type EventEnvelope, type EventOf, stopMoved } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { RecordAddendum } from '../use-cases/record-addendum';

@Controller()
export class OnStopMoved {
  constructor(private readonly recordAddendum: RecordAddendum) {}

  @ReactsTo(stopMoved)
  on({ id, time, data }: EventEnvelope<EventOf<typeof stopMoved>>, { tx }: EventContext): Promise<void> {
    return this.recordAddendum.execute(tx, id, time, data);
  }
}
