import { type EventEnvelope, type EventOf, personErased } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

@Controller()
export class PersonErased {
  @Copies(personErased)
  async on({ data }: EventEnvelope<EventOf<typeof personErased>>, { tx }: EventContext): Promise<void> {
    await tx.query('insert into copy_erased_person (person_ref) values ($1) on conflict (person_ref) do nothing', [data.personRef]);
  }
}
