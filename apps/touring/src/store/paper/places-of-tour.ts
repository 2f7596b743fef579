import type { Transaction } from '@caravanserai/persistence';
import { In } from 'typeorm';
import { Space } from '../space.entity';
import { spaceOutline, type SpaceOutline } from '../views';

/** Spaces as everybody who is signed in knows them: by name, without measures and security. */
export async function spacesOf(tx: Transaction, ids: readonly string[]): Promise<SpaceOutline[]> {
  return (await tx.manager.find(Space, { where: { id: In([...new Set(ids)]) }, order: { name: 'ASC', id: 'ASC' } })).map(spaceOutline);
}

export function namesOf(tx: Transaction, ids: readonly (string | null)[]): Promise<{ id: string; name: string }[]> {
  return tx.query('select id, name from copy_organisation where id = any ($1) order by name, id', [[...new Set(ids)].filter((id) => id !== null)]);
}
