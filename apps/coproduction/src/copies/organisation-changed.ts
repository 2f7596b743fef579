import { type EventEnvelope, type EventOf, organisationChanged } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { OrganisationCopy } from '../store/organisation-copy.entity';

/** Only drafts made from now on carry the new name: a text says how its parties were called when it was written. */
@Controller()
export class OrganisationChangedCopy {
  @Copies(organisationChanged)
  async on({ data }: EventEnvelope<EventOf<typeof organisationChanged>>, { tx }: EventContext): Promise<void> {
    const { organisationId, name, partner = null, names = [] } = data;
    await tx.manager.update(OrganisationCopy, { organisationId }, { name, partner, names: names.map(({ language, name: text }) => ({ language, text })) });
  }
}
