import { type EventEnvelope, type EventOf, organisationRegistered } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { OrganisationCopy } from '../store/organisation-copy.entity';

@Controller()
export class OrganisationRegisteredCopy {
  @Copies(organisationRegistered)
  async on({ data }: EventEnvelope<EventOf<typeof organisationRegistered>>, { tx }: EventContext): Promise<void> {
    const { organisationId, name, partner = null, names = [] } = data;
    await tx.manager.insert(OrganisationCopy, { organisationId, name, partner, names: names.map(({ language, name: text }) => ({ language, text })) });
  }
}
