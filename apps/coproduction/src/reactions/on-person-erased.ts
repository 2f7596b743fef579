import { type EventEnvelope, type EventOf, personErased } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { ForgetPerson } from '../use-cases/forget-person';

@Controller()
export class OnPersonErased {
  constructor(private readonly forgetPerson: ForgetPerson) {}

  @ReactsTo(personErased)
  on({ data }: EventEnvelope<EventOf<typeof personErased>>, { tx }: EventContext): Promise<void> {
    return this.forgetPerson.execute(tx, data.personRef);
  }
}
