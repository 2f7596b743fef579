import { type EventEnvelope, type EventOf, designationEnded } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

@Controller()
export class DesignationEnded {
  @Copies(designationEnded)
  async on({ data }: EventEnvelope<EventOf<typeof designationEnded>>, { tx }: EventContext): Promise<void> {
    await tx.query(`update copy_designation set state = 'ended' where designation_id = $1`, [data.designationId]);
  }
}
