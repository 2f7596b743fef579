import type { Transaction } from '@caravanserai/persistence';
import type { Fact } from '../domain/workflow/fact';
import { follow, instanceOf } from '../domain/workflow/follow';
import type { Tables } from '../domain/workflow/tables';
import { instanceKey, type Judged, readInstances, writeInstances } from './rows';

/** Says of each fact which step it was, and moves the instances. Facts of one subject come in their order. */
export async function judge(tx: Transaction, tables: Tables, facts: readonly Fact[]): Promise<Judged[]> {
  const instances = await readInstances(tx, [...new Set(facts.map(({ subject }) => subject))]);
  const touched = new Set<string>();
  const judged = facts.map((fact): Judged => {
    const place = instanceOf(tables, fact);
    if (place === null) return { fact, followed: null };
    const key = instanceKey({ workflow: place.table.workflow, id: place.id });
    const followed = follow(place.table, place.id, instances.get(key) ?? null, fact);
    if (followed.instance !== null) {
      instances.set(key, followed.instance);
      touched.add(key);
    }
    return { fact, followed };
  });
  await writeInstances(tx, [...touched].map((key) => instances.get(key)!));
  return judged;
}
