import type { Transaction } from '@caravanserai/persistence';
import { In } from 'typeorm';
import type { Stop } from './stop.entity';
import { Tour } from './tour.entity';

/** The titles of the tours of these stops, by tour. */
export async function titlesOf(tx: Transaction, stops: readonly Stop[]): Promise<Map<string, string>> {
  const tours = await tx.manager.find(Tour, { select: { id: true, title: true }, where: { id: In([...new Set(stops.map(({ tourId }) => tourId))]) } });
  return new Map(tours.map(({ id, title }) => [id, title]));
}
