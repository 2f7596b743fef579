import { type EventEnvelope, type EventOf, designationResumed } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

@Controller()
export class DesignationResumed {
  @Copies(designationResumed)
  async on({ data }: EventEnvelope<EventOf<typeof designationResumed>>, { tx }: EventContext): Promise<void> {
    await tx.query(`update copy_designation set state = 'active' where designation_id = $1`, [data.designationId]);
  }
}
