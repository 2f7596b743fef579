import { type EventEnvelope, notificationChannels } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Choice, choiceOf, firstStep } from '../domain/choices';
import { type Recipient, recipientsOf } from '../domain/recipients';
import { type Standing, stillConcerned } from '../domain/standing';
import { tellingsOf } from '../domain/tellings';
import { argumentsOf, zonesFor } from '../domain/wording';
import { setScene } from '../store/set-scene';
import { choicesOf } from '../store/choices-of';
import { OpenNotifications, type Opening } from './open-notifications';

/**
 * Decides who is told of an event, by the table and by the copies of this moment, and writes one notification for each person and
 * channel. People are chosen as of the event; whoever has ceased to be concerned before it arrived here is not shown what came after.
 */
@Injectable()
export class TellPeople {
  constructor(private readonly notifications: OpenNotifications) {}

  async execute(tx: Transaction, event: EventEnvelope): Promise<void> {
    const tellings = tellingsOf(event.type);
    const { scene, standingOf } = await setScene(tx, event, tellings);
    const recipients = recipientsOf(tellings, scene);
    if (recipients.length === 0) return;
    const choices = await choicesOf(tx, recipients.map(({ personRef }) => personRef));
    const said = argumentsOf(scene);
    const openings = recipients.flatMap((recipient) => {
      const { personRef, organisation } = recipient;
      return openingsFor(recipient, choices.get(personRef) ?? [], standingOf(personRef)).map((opening) => ({ ...opening, said, zones: zonesFor(organisation, scene) }));
    });
    await this.notifications.execute(tx, event, openings);
  }
}

function openingsFor(recipient: Recipient, choices: readonly Choice[], standing: Standing): Omit<Opening, 'said' | 'zones'>[] {
  const concerned = stillConcerned(recipient.reasons, standing);
  return notificationChannels.map((channel) => {
    const choice = choiceOf(choices, recipient.category, channel);
    return { recipient, channel, because: choice.because, first: firstStep(choice, concerned) };
  });
}
