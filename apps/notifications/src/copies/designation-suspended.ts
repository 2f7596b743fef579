import { type EventEnvelope, type EventOf, designationSuspended } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

@Controller()
export class DesignationSuspended {
  @Copies(designationSuspended)
  async on({ data }: EventEnvelope<EventOf<typeof designationSuspended>>, { tx }: EventContext): Promise<void> {
    await tx.query(`update copy_designation set state = 'suspended' where designation_id = $1`, [data.designationId]);
  }
}
