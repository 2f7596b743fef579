import { notificationChannels } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { categories, categoryNames } from '../domain/category';
import { choiceOf, rhythmOf } from '../domain/choices';
import { deliveryAtFirst } from '../domain/delivery';
import type { Wishes } from '../domain/waiting';
import { PreferenceSheet } from './preference-sheet.entity';

/** The sheet of a person; version 0 stands for somebody who has chosen nothing yet. */
export async function sheetOf(tx: Transaction, personRef: string): Promise<PreferenceSheet> {
  const sheet = await tx.manager.findOneBy(PreferenceSheet, { personRef });
  return sheet ?? Object.assign(new PreferenceSheet(), { personRef, version: 0, choices: [], rhythms: [], delivery: deliveryAtFirst, changedAt: tx.now });
}

export async function wishesOf(tx: Transaction, personRef: string): Promise<Wishes> {
  const { rhythms, delivery } = await sheetOf(tx, personRef);
  return { rhythms, delivery };
}

/** Every category on every channel, as it is now and whether it can be changed: what a page of switches shows. */
export function sheetView({ personRef, version, choices, rhythms, delivery }: PreferenceSheet) {
  const items = categoryNames.flatMap((category) =>
    notificationChannels.map((channel) => ({ category, channel, enabled: choiceOf(choices, category, channel).enabled, mandatory: categories[category].mandatory, meaning: categories[category].meaning })),
  );
  const letters = categoryNames.map((category) => ({ category, rhythm: rhythmOf(rhythms, category) }));
  return { id: personRef, version, choices: items, rhythms: letters, delivery };
}
