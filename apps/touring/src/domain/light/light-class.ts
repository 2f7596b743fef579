export const lightClasses = ['none', 'low', 'medium', 'high', 'special'] as const;
/** How sensitive an object is to light, from not at all to highly; special is judged case by case. */
export type LightClass = (typeof lightClasses)[number];

/** What the trade allows a class; dated rows say so. Lux, and lux hours in any 365 days. */
export interface LightClassRow {
  readonly targetLux: number;
  readonly maxLux: number;
  readonly luxHoursPerYear: number;
  readonly nightLux: number;
  readonly maintenanceLux: number;
}

export type LightTable = Readonly<Record<LightClass, LightClassRow>>;
