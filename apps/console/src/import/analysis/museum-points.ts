import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EarthPoint } from '@caravanserai/kernel';
import { plainKey } from '../reading/plain-key';
import type { Venue } from '../rows';
import { coreOf } from './place-variants';
import { readFile } from './read-file';

/** Where houses are, as far as a list of museums beside the analysed file tells; it is part of the same publication. */
export class MuseumPoints {
  private constructor(private readonly byName: ReadonlyMap<string, EarthPoint | null>) {}

  static async beside(file: string): Promise<MuseumPoints> {
    const museums = join(dirname(file), 'museums.csv');
    if (!existsSync(museums)) return new MuseumPoints(new Map());
    const byName = new Map<string, EarthPoint | null>();
    for (const { row } of (await readFile('museums', museums)).lines) {
      if (row.is !== 'organisation') continue;
      const { latitudeMicrodegrees, longitudeMicrodegrees, names, city } = row.row;
      if (latitudeMicrodegrees === null || longitudeMicrodegrees === null) continue;
      const point = { latitudeMicrodegrees, longitudeMicrodegrees };
      for (const { text } of names) note(byName, keysOf(text, city), point);
      if (city !== null && !byName.has(inCity(city))) byName.set(inCity(city), point);
    }
    return new MuseumPoints(byName);
  }

  /**
   * By the name as it is written, then by its words; a name that two houses of the list share tells nothing. Then any house of the city: some kilometres
   * more or less are nothing to a set that goes 600 a day.
   */
  of({ name, text, city }: Venue): EarthPoint | null {
    for (const key of [...keysOf(name, city), plainKey(text), ...(city === null ? [] : [inCity(city)])]) {
      const point = this.byName.get(key);
      if (point != null) return point;
    }
    return null;
  }
}

const inCity = (city: string): string => `in ${plainKey(city)}`;
const keysOf = (name: string, city: string | null): readonly string[] => [plainKey(name), ...(city === null ? [] : [`${coreOf(name, city)} ${inCity(city)}`])];

function note(byName: Map<string, EarthPoint | null>, keys: readonly string[], point: EarthPoint): void {
  for (const key of keys) {
    const known = byName.get(key);
    const same = known === undefined || (known?.latitudeMicrodegrees === point.latitudeMicrodegrees && known.longitudeMicrodegrees === point.longitudeMicrodegrees);
    byName.set(key, same ? point : null);
  }
}
