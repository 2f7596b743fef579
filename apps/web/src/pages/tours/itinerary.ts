import { addDaysTo, daysBetween } from '../../parts/days';
import type { Stay, Stop } from './touring';

/** States in which a stop stands in line for its dates; a lapsed contract keeps its row, since it may be sent once more. */
const STANDING = ['hold', 'challenged', 'reserved', 'confirmed', 'concluded', 'contract-lapsed'];
const FIRM = ['reserved', 'confirmed', 'concluded'];

export const isStanding = ({ state }: Pick<Stop, 'state'>): boolean => STANDING.includes(state);
export const isFirm = ({ state }: Pick<Stop, 'state'>): boolean => FIRM.includes(state);

export interface NumberedStop {
  readonly stop: Stop;
  /** "4", or "4b" for one that wants the dates of stop 4. */
  readonly mark: string;
  /** The stop whose dates it wants, where it is not the first in line for them. */
  readonly rivalOf: string | null;
}

const overlap = (a: Stay, b: Stay): boolean => a.delivery < b.dispatch && b.delivery < a.dispatch;
const firstInLine = (a: Stop, b: Stop): number => Number(isFirm(b)) - Number(isFirm(a)) || (a.rank ?? 99) - (b.rank ?? 99) || a.placedAt.localeCompare(b.placedAt);
const earlier = (a: Stop, b: Stop): number => a.delivery.localeCompare(b.delivery) || a.placedAt.localeCompare(b.placedAt);

/** The stops of one set in the order of travel, each followed by those who would take its dates if it left. */
export function itinerary(stops: readonly Stop[]): NumberedStop[] {
  const main: Stop[] = [];
  const rivals: (readonly [Stop, string])[] = [];
  for (const stop of stops.filter(isStanding).toSorted(firstInLine)) {
    const before = main.find((one) => overlap(one, stop));
    if (before) rivals.push([stop, before.id]);
    else main.push(stop);
  }
  return main.toSorted(earlier).flatMap((stop, index) => [
    { stop, mark: String(index + 1), rivalOf: null },
    ...rivals.filter(([, of]) => of === stop.id).map(([rival], at) => ({ stop: rival, mark: `${index + 1}${'bcdefghijklmnopqrstuvwxyz'[at] ?? '+'}`, rivalOf: stop.id })),
  ]);
}

/** All that want the set at the moment at which this one does, itself among them, by rank: its days count until the set can be elsewhere. */
export function lineOf(stop: Stop, stops: readonly Stop[], turnaroundDays: number): Stop[] {
  const wants = (other: Stop) => daysBetween(stop.dispatch, other.delivery) < turnaroundDays && daysBetween(other.dispatch, stop.delivery) < turnaroundDays;
  return stops.filter((other) => other.id === stop.id || (isStanding(other) && other.state !== 'contract-lapsed' && wants(other))).toSorted(firstInLine);
}

/** The set can't be at the later stop in time: it is that many days short. */
export interface Collision {
  readonly before: Stop;
  readonly after: Stop;
  readonly givenDays: number;
  readonly neededDays: number;
  readonly shortDays: number;
}

/** Where two stops that follow each other leave the set too little time between them. */
export function collisionsOf(order: readonly NumberedStop[], neededDays: number): Collision[] {
  const main = order.filter(({ rivalOf }) => rivalOf === null).map(({ stop }) => stop);
  return main.slice(1).flatMap((after, index) => {
    const before = main[index]!;
    const givenDays = daysBetween(before.dispatch, after.delivery);
    return givenDays < neededDays ? [{ before, after, givenDays, neededDays, shortDays: neededDays - givenDays }] : [];
  });
}

export const movedBy = <S extends Stay>(stay: S, days: number): S => ({
  ...stay,
  delivery: addDaysTo(stay.delivery, days),
  opening: addDaysTo(stay.opening, days),
  closing: addDaysTo(stay.closing, days),
  dispatch: addDaysTo(stay.dispatch, days),
});

export interface Move {
  readonly stop: Stop;
  /** Later, or earlier where it is less than nought. */
  readonly days: number;
}

/** Who else must move, and by how many days, when one stop is moved: each only as far as it is pushed. */
export function othersToMove(order: readonly NumberedStop[], stopId: string, days: number, turnaroundDays: number): Move[] {
  const main = order.filter(({ rivalOf }) => rivalOf === null).map(({ stop }) => stop);
  const at = main.findIndex(({ id }) => id === stopId);
  if (at < 0 || days === 0) return [];
  const moved = movedBy(main[at]!, days);
  return days > 0 ? pushedLater(main.slice(at + 1), moved, turnaroundDays) : pushedEarlier(main.slice(0, at).toReversed(), moved, turnaroundDays).toReversed();
}

function pushedLater(after: readonly Stop[], from: Stop, turnaroundDays: number): Move[] {
  const moves: Move[] = [];
  let before: Stay = from;
  for (const stop of after) {
    const days = turnaroundDays - daysBetween(before.dispatch, stop.delivery);
    if (days <= 0) break;
    moves.push({ stop, days });
    before = movedBy(stop, days);
  }
  return moves;
}

function pushedEarlier(before: readonly Stop[], from: Stop, turnaroundDays: number): Move[] {
  const moves: Move[] = [];
  let after: Stay = from;
  for (const stop of before) {
    const days = turnaroundDays - daysBetween(stop.dispatch, after.delivery);
    if (days <= 0) break;
    moves.push({ stop, days: -days });
    after = movedBy(stop, -days);
  }
  return moves;
}
