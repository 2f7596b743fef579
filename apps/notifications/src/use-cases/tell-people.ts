import { type EventEnvelope, notificationChannels } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { choiceOf, firstStep } from '../domain/choices';
import { recipientsOf } from '../domain/recipients';
import { stillConcerned } from '../domain/standing';
import { tellingsOf } from '../domain/tellings';
import { argumentsOf, zonesFor } from '../domain/wording';
import { sceneOf } from '../store/scene-of';
import { choicesOf, standingsOf } from '../store/standings';
import { OpenNotification } from './open-notification';

/**
 * Decides who is told of an event, by the table and by the copies of this moment, and writes one notification for each person and
 * channel. People are chosen as of the event; whoever has ceased to be concerned before it arrived here is not shown what came after.
 */
@Injectable()
export class TellPeople {
  constructor(private readonly notifications: OpenNotification) {}

  async execute(tx: Transaction, event: EventEnvelope): Promise<void> {
    const tellings = tellingsOf(event.type);
    const scene = await sceneOf(tx, event, tellings);
    const recipients = recipientsOf(tellings, scene);
    if (recipients.length === 0) return;
    const people = recipients.map(({ personRef }) => personRef);
    const standings = await standingsOf(tx, people);
    const choices = await choicesOf(tx, people);
    const said = argumentsOf(scene);
    for (const recipient of recipients)
      for (const channel of notificationChannels) {
        const choice = choiceOf(choices.get(recipient.personRef) ?? [], recipient.category, channel);
        const concerned = stillConcerned(recipient.reasons, standings.get(recipient.personRef) ?? { mandates: [], partners: [] });
        const first = firstStep(choice, concerned);
        await this.notifications.execute(tx, event, { recipient, channel, first, because: choice.because, said, zones: zonesFor(recipient.organisation, scene) });
      }
  }
}
