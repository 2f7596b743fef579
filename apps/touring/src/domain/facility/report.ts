import type { IsoDate } from '@caravanserai/kernel';
import type { SecurityLevel } from '../offer-terms';
import type { LoggedClimate } from './climate-log';
import type { SpaceMeasures } from './measures';
import type { SpaceGiven } from './space-against-work';
import type { HazardZone } from './surroundings';

export const daylights = ['none', 'blinds', 'filtered', 'open'] as const;
export const fireDetections = ['none', 'heat', 'smoke', 'aspirating'] as const;
export const fireSuppressions = ['none', 'extinguishers', 'sprinkler', 'mist', 'gas'] as const;
export const foodAreas = ['none', 'separate', 'adjacent', 'same-room'] as const;
export const wheelchairAccesses = ['none', 'partial', 'full'] as const;

/**
 * A facility report of one space, in the order of the General Facility Report of the American Alliance of Museums. What is left out
 * is not said. Whole centimetres, square metres, kilograms; newton per square metre; lux; microwatt per lumen.
 */
export interface ReportFacts {
  readonly measures?: Partial<Readonly<Record<'floorAreaM2' | 'wallLengthM' | 'clearHeightCm' | 'floorLoadNPerM2', number>>>;
  readonly way?: {
    readonly openings?: readonly { readonly kind: 'door' | 'lift'; readonly widthCm: number; readonly heightCm: number; readonly depthCm?: number; readonly maxKg?: number }[];
    readonly dockRaised?: boolean;
    readonly dockLeveller?: boolean;
    readonly dockSheltered?: boolean;
    readonly forkliftKg?: number;
    readonly receivingHours?: string;
  };
  readonly crateStore?: { readonly areaM2: number; readonly heightCm?: number; readonly climateControlled?: boolean };
  readonly air?: { readonly hoursADay?: number; readonly system?: string };
  readonly light?: { readonly lowestLux?: number; readonly highestLux?: number; readonly uvMicrowattPerLumen?: number; readonly daylight?: (typeof daylights)[number] };
  readonly safety?: {
    readonly securityLevel?: SecurityLevel;
    readonly intruderAlarm?: boolean;
    readonly videoSurveillance?: boolean;
    readonly guardsOpen?: number;
    readonly guardsClosed?: number;
    readonly fireDetection?: (typeof fireDetections)[number];
    readonly fireSuppression?: (typeof fireSuppressions)[number];
  };
  readonly surroundings?: {
    readonly hazardZones?: readonly HazardZone[];
    readonly seismicMounts?: boolean;
    readonly insurerConsent?: boolean;
    readonly galleryWorks?: boolean;
    readonly galleryWorksEnd?: IsoDate;
    readonly food?: (typeof foodAreas)[number];
  };
  readonly house?: { readonly staff?: number; readonly visitorsAYear?: number; readonly wheelchairAccess?: (typeof wheelchairAccesses)[number]; readonly copyingAllowed?: boolean };
}

/** The report as the rules read it. What it leaves out of measures and security stands as it was registered with the space. */
export function givenBy(facts: ReportFacts, registered: SpaceMeasures, climate: LoggedClimate | null): SpaceGiven {
  const { measures = {}, way = {}, light = {}, safety = {}, surroundings = {}, crateStore } = facts;
  return {
    measures: {
      floorAreaM2: measures.floorAreaM2 ?? registered.floorAreaM2,
      wallLengthM: measures.wallLengthM ?? registered.wallLengthM,
      clearHeightCm: measures.clearHeightCm ?? registered.clearHeightCm,
      securityLevel: safety.securityLevel ?? registered.securityLevel,
    },
    path: {
      openings: way.openings?.map(({ depthCm = null, maxKg = null, ...size }) => ({ ...size, depthCm, maxKg })) ?? null,
      floorLoadNPerM2: measures.floorLoadNPerM2 ?? null,
    },
    climate,
    lowestLux: light.lowestLux ?? null,
    uvMicrowattPerLumen: light.uvMicrowattPerLumen ?? null,
    hazards: { zones: surroundings.hazardZones ?? null, seismicMounts: surroundings.seismicMounts ?? false, insurerConsent: surroundings.insurerConsent ?? false },
    crateStore: crateStore === undefined ? null : { areaM2: crateStore.areaM2, heightCm: crateStore.heightCm ?? null, climateControlled: crateStore.climateControlled ?? null },
    galleryWorksEnd: surroundings.galleryWorks === false ? 'none' : (surroundings.galleryWorksEnd ?? null),
  };
}
