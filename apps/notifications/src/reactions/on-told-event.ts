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

function addReaction(event: EventDeclaration): void {
  const method = `on ${event.type}`;
  const react = {
    value(this: OnToldEvent, happened: EventEnvelope<any>, context: EventContext): Promise<void> {
      return this.tell(happened, context);
    },
  };
  Object.defineProperty(OnToldEvent.prototype, method, react);
  ReactsTo(event)(OnToldEvent.prototype, method, react);
}

toldEvents.forEach(addReaction);
