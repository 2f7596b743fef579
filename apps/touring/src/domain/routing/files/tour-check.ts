import { mostPlaces } from './most-places';
import { BadRouteFile } from './route-file';
import type { StatedTour, StatedTransport, StatedVenue } from './tour';

type LineOf = (word: string) => number;

/** Every number that a calculation uses is looked at once, here; the line is that of the word the fault belongs to. */
export function checkTour(value: unknown, lineOf: LineOf): StatedTour {
  const fail = (word: string, reason: string): never => {
    throw new BadRouteFile(lineOf(word), reason);
  };
  if (!isRecord(value)) return fail('', 'a tour is an object with depot, venues and transport');
  const tour = value as unknown as StatedTour;
  if (!isRecord(tour.depot)) fail('depot', 'depot is missing');
  if (!Array.isArray(tour.venues) || tour.venues.length === 0) fail('venues', 'venues must be a list of at least one');
  if (tour.venues.length >= mostPlaces) fail('venues', `at most ${mostPlaces - 1} venues are read`);
  if (!isRecord(tour.transport)) fail('transport', 'transport is missing');
  if (typeof tour.depot.id !== 'string') fail('depot', 'the depot needs an id');
  const size = tour.venues.length + 1;
  checkTransport(tour.transport, size, fail);
  const placed = !tour.transport.km || (!tour.transport.days && tour.transport.kmPerDay === undefined);
  const seen = new Set([tour.depot.id]);
  numberOrNothing(tour.depot.start, 'depot', 'start of the depot', fail);
  numberOrNothing(tour.depot.latestStart, 'latestStart', 'latestStart of the depot', fail);
  if (placed && !tour.transport.km) checkPoint(tour.depot, tour.depot.id, fail);
  for (const venue of tour.venues) {
    if (!isRecord(venue) || typeof venue.id !== 'string') fail('venues', 'every venue needs an id');
    if (seen.has(venue.id)) fail(venue.id, `the id ${venue.id} stands twice`);
    seen.add(venue.id);
    if (placed && !tour.transport.km) checkPoint(venue, venue.id, fail);
    checkVenue(venue, fail);
  }
  numberOrNothing(tour.end?.latestReturn, 'latestReturn', 'latestReturn', fail);
  numberOrNothing(tour.end?.longestTourDays, 'longestTourDays', 'longestTourDays', fail);
  for (const pair of tour.precedence ?? []) for (const id of pair) if (!tour.venues.some((venue) => venue.id === id)) fail('precedence', `precedence names ${id}, which is no venue`);
  return tour;
}

type Fail = (word: string, reason: string) => never;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function numberOrNothing(value: unknown, word: string, name: string, fail: Fail): void {
  if (value != null && !(typeof value === 'number' && Number.isFinite(value))) fail(word, `${name} must be a number`);
}

function checkPoint(place: { readonly lat?: unknown; readonly lon?: unknown }, id: string, fail: Fail): void {
  const within = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most;
  if (!within(place.lat, 90) || !within(place.lon, 180)) fail(id, `${id} needs lat from -90 to 90 and lon from -180 to 180`);
}

function checkVenue({ id, occupancyDays, windows, penalty, fixed, displayDays }: StatedVenue, fail: Fail): void {
  if (!isCount(occupancyDays)) fail(id, `${id} needs occupancyDays of 0 or more`);
  if (displayDays !== undefined && !isCount(displayDays)) fail(id, `displayDays of ${id} must be 0 or more`);
  if (penalty !== undefined && !isCount(penalty)) fail(id, `the penalty of ${id} must be 0 or more`);
  numberOrNothing(fixed, id, `the fixed day of ${id}`, fail);
  if (windows === undefined || windows === null) return;
  if (!Array.isArray(windows)) fail(id, `windows of ${id} must be a list of [from, to)`);
  for (const window of windows) {
    if (!Array.isArray(window) || window.length !== 2 || !window.every((day) => typeof day === 'number' && Number.isFinite(day))) fail(id, `a window of ${id} must be two numbers [from, to)`);
    if (window[1] < window[0]) fail(id, `a window of ${id} closes before it opens: ${window[0]} to ${window[1]}`);
  }
}

function checkTransport(transport: StatedTransport, size: number, fail: Fail): void {
  for (const name of ['days', 'km', 'cost', 'carbon'] as const) {
    const matrix = transport[name];
    if (matrix === undefined) continue;
    const whole = Array.isArray(matrix) && matrix.length === size && matrix.every((row) => Array.isArray(row) && row.length === size);
    if (!whole) fail(name, `transport.${name} must have ${size} rows of ${size}: the depot, then the venues in their order`);
    if (!matrix.every((row) => row.every(isCount))) fail(name, `transport.${name} must hold numbers of 0 or more`);
  }
  for (const name of ['baseDays', 'kmPerDay', 'earthRadiusKm', 'costPerKm', 'carbonPerKm'] as const) if (transport[name] !== undefined && !isCount(transport[name])) fail(name, `transport.${name} must be 0 or more`);
  if (transport.days === undefined && transport.baseDays === undefined && transport.kmPerDay === undefined) fail('transport', 'transport needs days, or baseDays and kmPerDay');
}
