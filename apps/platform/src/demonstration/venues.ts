/** What travels with the Silk Road, and what the halls that want it are like; all of it is invented. */

const euros = (minor: number) => ({ minor, currency: 'EUR' });

export const silkDescription = {
  abstract: { en: 'Sails, caravans and what they carried, from Lisbon to Nagasaki.', fr: 'Voiles, caravanes et cargaisons, de Lisbonne à Nagasaki.' },
  productionModel: 'lead-partner',
  disciplineUri: 'http://vocab.getty.edu/aat/300054766',
  rightsHolder: 'Museu das Rotas',
  imageRights: 'included',
  pressKitLanguages: ['en', 'pt'],
  crates: [
    { mark: 'A', count: 8, lengthCm: 180, widthCm: 60, heightCm: 140, kg: 120 },
    { mark: 'B', count: 3, lengthCm: 240, widthCm: 110, heightCm: 190, kg: 420 },
    { mark: 'Anchor', count: 1, lengthCm: 310, widthCm: 160, heightCm: 120, kg: 1_450 },
  ],
  couriers: 2,
  lenders: ['Museu das Rotas', 'Archive of the Western Ocean'],
  installStaff: 4,
  strikeStaff: 3,
  priceIncludes: ['Couriers', 'Labels in English and Portuguese', 'Image rights for publicity'],
  priceExcludes: ['Transport', 'Insurance'],
  maxTourMonths: 30,
  climateProfile: 'BIZOT-2023',
  uvLimit: 'older',
};

const object = (inventoryNumber: string, title: string, lightClass: string, valueMinor: number, more: object = {}) => ({
  inventoryNumber, title, lender: 'Museu das Rotas', lightClass, maxLux: null, luxHoursPerYear: null, value: euros(valueMinor), loanEnds: null,
  needsImmunity: false, needsExportLicence: false, needsCourier: false, cites: [], details: {}, ...more,
});

export const silkObjects = [
  object('MR 12', 'Chart of the western monsoon, watercolour on paper', 'high', 8_500_000, {
    lender: 'Archive of the Western Ocean', loanEnds: `${new Date().getFullYear() + 3}-06-30`, needsCourier: true, details: { heightCm: 62, widthCm: 81, weightKg: 5, case: 'showcase', rhMin: 45, rhMax: 58 },
  }),
  object('MR 13', 'The same chart, facsimile', 'low', 20_000, { details: { heightCm: 62, widthCm: 81, weightKg: 5, case: 'showcase' } }),
  object('MR 31', 'Robe with cranes, silk', 'medium', 12_000_000, { needsImmunity: true, details: { heightCm: 150, widthCm: 130, weightKg: 4, case: 'showcase' } }),
  object('MR 32', 'Prayer carpet, wool and silk', 'medium', 6_400_000, { details: { heightCm: 180, widthCm: 120, weightKg: 9 } }),
  object('MR 55', 'Writing box, lacquer and ivory', 'low', 4_800_000, { cites: [{ taxon: 'Loxodonta africana', appendix: 'I' }], details: { heightCm: 14, widthCm: 38, depthCm: 27, weightKg: 3, case: 'climate-showcase' } }),
  object('MR 70', 'Astrolabe, brass', 'none', 22_000_000, { needsCourier: true, details: { heightCm: 24, widthCm: 18, weightKg: 2, case: 'showcase' } }),
  object('MR 81', 'Anchor of a nau, iron', 'none', 900_000, { details: { heightCm: 110, widthCm: 150, depthCm: 300, weightKg: 1_300 } }),
];

/** What comes to a spring in Tokyo: the watercolour for its first weeks, and in its place the facsimile. */
export function springList(objects: readonly { readonly id: string; readonly inventoryNumber: string }[], change: string) {
  const idOf = (number: string) => objects.find(({ inventoryNumber }) => inventoryNumber === number)?.id;
  const others = objects.filter(({ inventoryNumber }) => !['MR 12', 'MR 13'].includes(inventoryNumber)).map(({ id }) => ({ objectId: id }));
  return { objects: [{ objectId: idOf('MR 12'), toDay: change }, { objectId: idOf('MR 13'), fromDay: change, substitutes: idOf('MR 12') }, ...others] };
}

/** A hall that takes it, and one whose doors are too narrow for the anchor. */
export const tokyoReport = (reportDate: string) => ({
  reportDate,
  facts: {
    measures: { floorAreaM2: 640, wallLengthM: 180, clearHeightCm: 420, floorLoadNPerM2: 5_000 },
    way: {
      openings: [{ kind: 'door', widthCm: 280, heightCm: 300 }, { kind: 'lift', widthCm: 260, heightCm: 280, depthCm: 450, maxKg: 3_000 }, { kind: 'door', widthCm: 220, heightCm: 260 }],
      dockRaised: true, dockLeveller: true, dockSheltered: true, forkliftKg: 1_500, receivingHours: '9:00 to 16:00, Tuesday to Friday',
    },
    crateStore: { areaM2: 60, heightCm: 350, climateControlled: true }, air: { hoursADay: 24, system: 'Full air conditioning, two units in turn' },
    light: { lowestLux: 30, highestLux: 400, uvMicrowattPerLumen: 12, daylight: 'none' },
    safety: { securityLevel: 'high', intruderAlarm: true, videoSurveillance: true, guardsOpen: 6, guardsClosed: 2, fireDetection: 'aspirating', fireSuppression: 'gas' },
    surroundings: { hazardZones: ['earthquake'], seismicMounts: true, insurerConsent: false, galleryWorks: false, food: 'separate' },
    house: { staff: 64, visitorsAYear: 410_000, wheelchairAccess: 'full', copyingAllowed: false },
  },
});

export const hanoiReport = (reportDate: string) => ({
  reportDate,
  facts: {
    measures: { floorAreaM2: 520, wallLengthM: 180, clearHeightCm: 420, floorLoadNPerM2: 4_000 },
    way: { openings: [{ kind: 'door', widthCm: 140, heightCm: 240 }, { kind: 'lift', widthCm: 130, heightCm: 210, depthCm: 250, maxKg: 1_000 }], dockRaised: false, receivingHours: 'By appointment' },
    crateStore: { areaM2: 35, heightCm: 300, climateControlled: false }, light: { lowestLux: 50, uvMicrowattPerLumen: 60, daylight: 'blinds' },
    safety: { securityLevel: 'moderate', intruderAlarm: true, guardsOpen: 4, guardsClosed: 1, fireDetection: 'smoke', fireSuppression: 'extinguishers' },
    surroundings: { hazardZones: ['flood'], insurerConsent: true, galleryWorks: false, food: 'none' },
    house: { staff: 31, visitorsAYear: 120_000, wheelchairAccess: 'partial', copyingAllowed: false },
  },
});

const hour = 60;
export const lightPlan = (validFrom: string, openHours: number) => ({
  validFrom, lux: null, openMinutes: [0, 1, 2, 3, 4, 5, 6].map((day) => (day === 0 ? 0 : openHours * hour)), maintenanceMinutes: Array<number>(7).fill(2 * hour), maintenanceLux: null, nightLux: null,
});

const sixHoursMs = 21_600_000;

/** A logger's year up to now, four readings a day, around these means and with a swing over the seasons. */
export function yearOfClimate(rh: number, t: number, swing: number, nowMs: number): { csv: string } {
  const lines = Array.from({ length: 1_460 }, (_, index) => {
    const season = Math.sin((index / 1_460) * 2 * Math.PI);
    const day = Math.sin((index / 4) * 2 * Math.PI);
    const at = new Date(nowMs - (1_460 - index) * sixHoursMs).toISOString().slice(0, 19);
    return `${at}Z,${(rh + swing * season + day).toFixed(2)},${(t + 0.3 * swing * season + 0.4 * day).toFixed(2)}`;
  });
  return { csv: ['time,RH,T', ...lines].join('\n') };
}
