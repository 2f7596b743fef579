import { addDays, clockAt, clockChangeMinutes, localTime } from '@caravanserai/kernel';
import type { Concert } from '../rows';
import type { SourceTimes } from './analysis';

/** A concert with the instant that its source wrote for the day. */
export interface TimedConcert {
  readonly concert: Concert;
  readonly instant: string;
}

/**
 * How a source that writes one zone's instants means its days and times. Tried by what would follow: days read at the place would move, and times read in the source's zone would
 * have orchestras play before breakfast.
 */
export function sourceTimes(all: readonly TimedConcert[], zone: string): SourceTimes {
  const count = (holds: (one: TimedConcert) => boolean) => all.filter(holds).length;
  const timed = all.filter(({ concert }) => concert.localTime !== null);
  const early = (time: string) => time < '09:00';
  const ofTimed = (holds: (place: string, concert: Concert, time: string) => boolean) => timed.filter(({ concert }) => holds(placeOf(concert, zone), concert, concert.localTime ?? '')).length;
  const midnights = count(({ instant }) => clockAt(instant, zone).time === '00:00' && Date.parse(instant) === Date.parse(localTime(clockAt(instant, zone).date, '00:00', zone).at));
  return {
    zone,
    midnights,
    beforeStandardTime: all.length - midnights,
    otherDayAtThePlace: count(({ concert, instant }) => clockAt(instant, placeOf(concert, zone)).date !== concert.date),
    withTime: timed.length,
    withoutTime: all.length - timed.length,
    otherInstantAtThePlace: ofTimed((place, { date }, time) => localTime(date, time, place).at !== localTime(date, time, zone).at),
    beforeNine: ofTimed((_place, _concert, time) => early(time)),
    beforeNineIfReadInZone: ofTimed((place, { date }, time) => early(clockAt(localTime(date, time, zone).at, place).time)),
    onClockChange: count(({ concert }) => changes(concert.date, placeOf(concert, zone))),
    besideClockChange: count(({ concert }) => [-1, 1].some((days) => changes(addDays(concert.date, days), placeOf(concert, zone)))),
    skipped: ofTimed((place, { date }, time) => localTime(date, time, place).clock === 'skipped'),
    twice: ofTimed((place, { date }, time) => localTime(date, time, place).clock === 'twice'),
  };
}

const changes = (date: string, zone: string) => clockChangeMinutes(date, zone) !== 0;
const placeOf = ({ venue }: Concert, zone: string) => venue.place.zone ?? zone;
