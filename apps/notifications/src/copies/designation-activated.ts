import { designationActivated, type EventEnvelope, type EventOf } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

@Controller()
export class DesignationActivated {
  @Copies(designationActivated)
  async on({ data }: EventEnvelope<EventOf<typeof designationActivated>>, { tx }: EventContext): Promise<void> {
    const { designationId, personRef, partner } = data;
    await tx.query(
      `insert into copy_designation (designation_id, person_ref, partner, state) values ($1, $2, $3, 'active')
       on conflict (designation_id) do update set state = 'active'`,
      [designationId, personRef, partner],
    );
  }
}
