import { type EventEnvelope, type EventOf, organisationRegistered } from '@caravanserai/contracts';
import { CopiesMany, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { copyOrganisations } from './copy-organisations';

/** Many at once: an import of a directory brings thousands. */
@Controller()
export class OrganisationRegistered {
  @CopiesMany(organisationRegistered)
  async on(events: Array<EventEnvelope<EventOf<typeof organisationRegistered>>>, { tx }: EventContext): Promise<void> {
    await copyOrganisations(tx, events.map(({ data }) => data));
  }
}
