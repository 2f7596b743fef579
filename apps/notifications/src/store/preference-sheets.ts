import { notificationChannels } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { categories, categoryNames } from '../domain/category';
import { choiceOf } from '../domain/choices';
import { PreferenceSheet } from './preference-sheet.entity';

/** The sheet of a person; version 0 stands for somebody who has chosen nothing yet. */
export async function sheetOf(tx: Transaction, personRef: string): Promise<PreferenceSheet> {
  const sheet = await tx.manager.findOneBy(PreferenceSheet, { personRef });
  return sheet ?? Object.assign(new PreferenceSheet(), { personRef, version: 0, choices: [], changedAt: tx.now });
}

/** Every category on every channel, as it is now and whether it can be changed: what a page of switches shows. */
export function sheetView({ personRef, version, choices }: PreferenceSheet) {
  const items = categoryNames.flatMap((category) =>
    notificationChannels.map((channel) => ({ category, channel, enabled: choiceOf(choices, category, channel).enabled, mandatory: categories[category].mandatory, meaning: categories[category].meaning })),
  );
  return { id: personRef, version, choices: items };
}
