import { type Cells, type Reading, refused, taken } from './reading';

export interface Point {
  readonly latitudeMicrodegrees: number;
  readonly longitudeMicrodegrees: number;
}

/** Two columns of decimal degrees (WGS 84), both filled or both empty. */
export function pointOrNone(cells: Cells, latitudeField: string, longitudeField: string): Reading<Point | null> {
  const [latitude, longitude] = [(cells[latitudeField] ?? '').trim(), (cells[longitudeField] ?? '').trim()];
  if (latitude === '' && longitude === '') return taken(null);
  const [latitudeMicrodegrees, longitudeMicrodegrees] = [microdegrees(latitude, 90), microdegrees(longitude, 180)];
  if (latitudeMicrodegrees === null) return refused(latitudeField, 'not-a-coordinate', `"${latitude}" is no latitude in degrees.`);
  if (longitudeMicrodegrees === null) return refused(longitudeField, 'not-a-coordinate', `"${longitude}" is no longitude in degrees.`);
  return taken({ latitudeMicrodegrees, longitudeMicrodegrees });
}

/**
 * Decimal degrees as whole millionths of a degree (11 cm), rounded half away from zero by digits, so that no binary fraction comes in.
 * Null when the text is no plain decimal or more than `most` degrees from zero.
 */
export function microdegrees(text: string, most: number): number | null {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{1,3})(?:\.(\d{1,15}))?$/.exec(text) ?? [];
  if (whole === '') return null;
  const digits = fraction.padEnd(7, '0');
  const size = Number(whole) * 1_000_000 + Number(digits.slice(0, 6)) + (Number(digits[6]) >= 5 ? 1 : 0);
  if (size > most * 1_000_000) return null;
  return sign === '-' && size > 0 ? -size : size;
}

/**
 * The two readings of `POINT(a b)`. Well-known text puts the longitude first; MoMA's publication puts the latitude first. A reading that is
 * no point on earth is left out.
 */
export function readingsOfPoint(wkt: string): readonly Point[] {
  const [, a = '', b = ''] = /^\s*POINT\s*\(\s*(\S+)\s+(\S+)\s*\)\s*$/i.exec(wkt) ?? [];
  return [[b, a] as const, [a, b] as const].flatMap(([latitude, longitude]) => {
    const [latitudeMicrodegrees, longitudeMicrodegrees] = [microdegrees(latitude, 90), microdegrees(longitude, 180)];
    return latitudeMicrodegrees === null || longitudeMicrodegrees === null ? [] : [{ latitudeMicrodegrees, longitudeMicrodegrees }];
  });
}
