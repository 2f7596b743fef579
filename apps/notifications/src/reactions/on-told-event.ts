import type { EventDeclaration, EventEnvelope } from '@caravanserai/contracts';
import { type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';
import { toldEvents } from '../domain/tellings';
import { TellPeople } from '../use-cases/tell-people';

/** The reaction to every event that the table of tellings names; its methods are made from the table, so that no line is told by nobody. */
@Controller()
export class OnToldEvent {
  constructor(private readonly tellPeople: TellPeople) {}

  tell(event: EventEnvelope, { tx }: EventContext): Promise<void> {
    return this.tellPeople.execute(tx, event);
  }
}

type Decorates = (target: object, key: string, descriptor: PropertyDescriptor) => void;

function addReaction(event: EventDeclaration): void {
  const method = `on ${event.type}`;
  const react: PropertyDescriptor = {
    value(this: OnToldEvent, happened: EventEnvelope, context: EventContext): Promise<void> {
      return this.tell(happened, context);
    },
  };
  Object.defineProperty(OnToldEvent.prototype, method, react);
  // The decorator's type is for methods that are written out, each for its event; here any event of the table will do.
  (ReactsTo(event) as Decorates)(OnToldEvent.prototype, method, react);
}

toldEvents.forEach(addReaction);
