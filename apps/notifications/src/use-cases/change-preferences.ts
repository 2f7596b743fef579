import { type Caller, CallerFactsReader, Commands } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type Choice, readChoices, readRhythms, type Rhythmed } from '../domain/choices';
import { type Delivery, deliveryAtFirst, readDelivery } from '../domain/delivery';
import { lockPerson } from '../store/lock-person';
import { PreferenceSheet } from '../store/preference-sheet.entity';
import { lookAgain } from '../store/notifications';
import { sheetOf, sheetView } from '../store/preference-sheets';

/** All that somebody says of what they are told; what is left out is as it was at first. */
export interface Said {
  readonly choices: readonly Choice[];
  readonly rhythms?: readonly Rhythmed[];
  readonly delivery?: Delivery;
}

/** Replaces all that the caller has chosen; what is left out is on again. Holds from the next letter on, also for those queued. */
@Injectable()
export class ChangePreferences {
  constructor(
    private readonly commands: Commands,
    private readonly facts: CallerFactsReader,
  ) {}

  execute(caller: Caller, said: Said) {
    return this.commands.run(caller, {
      action: 'change-preferences',
      load: async (tx) => {
        const { personRef } = await this.facts.of(tx, caller.account?.key ?? null);
        if (personRef === null) return { resource: {}, state: null };
        // There may be no row yet, so it is the person that is locked.
        await lockPerson(tx, personRef);
        const sheet = await sheetOf(tx, personRef);
        return { resource: { personRef }, version: sheet.version, state: sheet };
      },
      execute: async (tx, sheet) => {
        const read = readSaid(said);
        if (!read.ok) return read;
        if (sheet === null) throw new Error('a caller without a person was let through');
        const changed = Object.assign(new PreferenceSheet(), { personRef: sheet.personRef, version: sheet.version + 1, ...read.value, changedAt: tx.now });
        await tx.manager.upsert(PreferenceSheet, changed as never, ['personRef']);
        await lookAgain(tx, sheet.personRef);
        return accept(sheetView(changed));
      },
    });
  }
}

function readSaid({ choices, rhythms = [], delivery = deliveryAtFirst }: Said) {
  const [chosen, gathered, reached] = [readChoices(choices), readRhythms(rhythms), readDelivery(delivery)];
  if (!chosen.ok) return chosen;
  if (!gathered.ok) return gathered;
  return reached.ok ? accept({ choices: chosen.value, rhythms: gathered.value, delivery: reached.value }) : reached;
}
