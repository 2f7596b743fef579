import { type IsoDate, daysBetween } from '@caravanserai/kernel';
import type { SecurityLevel } from '../offer-terms';
import type { Crate } from './crates';
import { type About, type FacilityFinding, found, notKnown } from './gap';

export const hazardZones = ['earthquake', 'flood', 'cyclone', 'bush-fire'] as const;
export type HazardZone = (typeof hazardZones)[number];

export interface Hazards {
  /** Null: the report does not say; empty: none. */
  readonly zones: readonly HazardZone[] | null;
  readonly seismicMounts: boolean;
  readonly insurerConsent: boolean;
}

/** R11: in a hazard zone the insurer has consented; against earthquakes mounts that bear them do as well. */
export function hazardsAreAnswered({ zones, seismicMounts, insurerConsent }: Hazards): FacilityFinding[] {
  const about = (subject: string | null): About => ({ rule: 'R11', gap: 'hazard', subject });
  if (zones === null) return [notKnown(about(null), ['hazard-zones'], {})];
  const says = (kept: boolean) => (kept ? 'yes' : 'no');
  return zones.map((zone) => {
    const answered = insurerConsent || (zone === 'earthquake' && seismicMounts);
    return found(about(zone), answered, { zone, seismicMounts: says(seismicMounts), insurerConsent: says(insurerConsent) });
  });
}

/** Where crates wait; null where the report does not say. */
export interface CrateStore {
  readonly areaM2: number;
  readonly heightCm: number | null;
  readonly climateControlled: boolean | null;
}

/** R13: the store holds the crates' volume, and has the climate of the exhibition, because crates must be kept in it. */
export function crateStoreSuffices(crates: readonly Crate[], store: CrateStore | null): FacilityFinding[] {
  if (crates.length === 0) return [];
  const volume: About = { rule: 'R13', gap: 'crate-store', subject: null };
  const climate: About = { rule: 'R13', gap: 'crate-store-climate', subject: null };
  const neededCm3 = crates.reduce((sum, { lengthCm, widthCm, heightCm }) => sum + lengthCm * widthCm * heightCm, 0);
  const neededLitres = Math.ceil(neededCm3 / 1_000);
  const controlled = store?.climateControlled ?? null;
  return [
    store === null || store.heightCm === null
      ? notKnown(volume, [store === null ? 'crate-store' : 'crate-store-height'], { neededLitres })
      : found(volume, store.areaM2 * 10_000 * store.heightCm >= neededCm3, { neededLitres, storeLitres: store.areaM2 * 10 * store.heightCm }),
    controlled === null ? notKnown(climate, ['crate-store-climate'], {}) : found(climate, controlled, {}),
  ];
}

/** Building and painting in the gallery: until when, none, or (null) not said. */
export type GalleryWorks = IsoDate | 'none' | null;

/** R14: for works of high security the gallery has been finished so many days before delivery. */
export function worksEndInTime(level: SecurityLevel, worksEnd: GalleryWorks, delivery: IsoDate, leastDays: number): FacilityFinding[] {
  if (level !== 'high') return [];
  const about: About = { rule: 'R14', gap: 'gallery-works', subject: null };
  if (worksEnd === null) return [notKnown(about, ['gallery-works'], { delivery, leastDays })];
  if (worksEnd === 'none') return [found(about, true, { delivery, worksEnd })];
  const days = daysBetween(worksEnd, delivery);
  return [found(about, days >= leastDays, { worksEnd, delivery, days, leastDays })];
}
