import { addDays, addWorkingDays, daysBetween, type IsoDate } from '@caravanserai/kernel';
import type { StayTerms } from '../stay';
import type { Finding } from './finding';
import { addMonths } from './months';
import { isAlive, plannedStops } from './standing';
import type { StopFact, TourFacts } from './tour-facts';
import { saying } from './verdicts';

/** R3: crates rest before they are opened, then there is time to install, to take down, and five working days before the opening (SITES). */
export function thereIsTimeAroundTheShow(facts: TourFacts): Finding[] {
  const say = saying('R3');
  return facts.stops.filter(isAlive).map((stop) => {
    const restDays = facts.reference.number('hold-rule', 'acclimatisation', 'value', facts.today);
    const workingDays = facts.reference.number('hold-rule', 'delivery-before-opening', 'value', facts.today);
    const missing = [...(facts.terms === undefined ? ['offer-terms'] : []), ...(restDays === null || workingDays === null ? ['hold-rule'] : [])];
    if (facts.terms === undefined || restDays === null || workingDays === null) return say.unknown(stop.id, missing);
    return timesOf(stop, facts.terms, restDays, workingDays);
  });
}

function timesOf(stop: StopFact, terms: StayTerms, restDays: number, workingDays: number): Finding {
  const latestByInstalling = addDays(stop.opening, -(restDays + terms.installDays));
  const latestByWorkingDays = addWorkingDays(stop.opening, -workingDays, stop.weekend);
  const latestDelivery = latestByInstalling < latestByWorkingDays ? latestByInstalling : latestByWorkingDays;
  const earliestDispatch = addDays(stop.closing, terms.strikeDays);
  const numbers = { delivery: stop.delivery, latestDelivery, restDays, installDays: terms.installDays, workingDays, dispatch: stop.dispatch, earliestDispatch };
  return saying('R3').judge(stop.delivery <= latestDelivery && earliestDispatch <= stop.dispatch, stop.id, numbers);
}

/** R4: weeks on show per stop; for the whole tour its length and the earliest end of a loan. */
export function lengthsAreAllowed(facts: TourFacts): Finding[] {
  const planned = plannedStops(facts);
  const weeks = facts.stops.filter(isAlive).map((stop) => weeksOf(stop, facts.terms));
  const [first] = planned;
  if (first === undefined) return weeks;
  const ends = planned.map(({ dispatch }) => dispatch).reduce((last, day) => (day > last ? day : last));
  return [...weeks, wholeTour(facts, first.delivery, ends)];
}

function weeksOf({ id, opening, closing }: StopFact, terms: StayTerms | undefined): Finding {
  const say = saying('R4');
  if (terms === undefined) return say.unknown(id, ['offer-terms']);
  const openDays = daysBetween(opening, closing);
  return say.judge(openDays >= terms.minWeeks * 7 && openDays <= terms.maxWeeks * 7, id, { openDays, minWeeks: terms.minWeeks, maxWeeks: terms.maxWeeks });
}

function wholeTour({ objects, maxTourMonths }: TourFacts, starts: IsoDate, ends: IsoDate): Finding {
  const say = saying('R4');
  const loansKnown = objects?.every(({ loanEnds }) => loanEnds !== undefined) ?? false;
  const loanEnds = (objects ?? []).flatMap(({ loanEnds: end }) => (end === undefined || end === null ? [] : [end])).sort()[0] ?? null;
  const latest = maxTourMonths === undefined || maxTourMonths === null ? null : addMonths(starts, maxTourMonths);
  const numbers = { starts, ends, loanEnds, latestByLength: latest, maxTourMonths: maxTourMonths ?? null };
  if ((loanEnds !== null && ends > loanEnds) || (latest !== null && ends > latest)) return say.judge(false, null, numbers);
  const missing = [...(loansKnown ? [] : ['loan-ends']), ...(maxTourMonths === undefined ? ['longest-tour'] : [])];
  return missing.length > 0 ? say.unknown(null, missing, numbers) : say.judge(true, null, numbers);
}
