import { type EventEnvelope, type EventOf, organisationChanged } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { copyOrganisations } from './copy-organisations';

@Controller()
export class OrganisationChanged {
  @Copies(organisationChanged)
  async on({ data }: EventEnvelope<EventOf<typeof organisationChanged>>, { tx }: EventContext): Promise<void> {
    await copyOrganisations(tx, [data]);
  }
}
