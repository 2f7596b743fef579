import {
  type Decision,
  type IsoDate,
  type Weekday,
  accept,
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  reject,
} from '@caravanserai/kernel';

/**
 * The four days of a stop in the venue's calendar. The work occupies the space in [delivery, dispatch) and is open to the public
 * in [opening, closing): `dispatch` and `closing` are the first days on which that is over.
 */
export interface Stay {
  readonly delivery: IsoDate;
  readonly opening: IsoDate;
  readonly closing: IsoDate;
  readonly dispatch: IsoDate;
}

/** What the offer demands of every stay. `availableTo` is the day on which the set must be free again. */
export interface StayTerms {
  readonly installDays: number;
  readonly strikeDays: number;
  readonly minWeeks: number;
  readonly maxWeeks: number;
  readonly availableFrom: IsoDate;
  readonly availableTo: IsoDate | null;
}

/** What the trade demands, from dated reference rows: see the table `hold_rule`. */
export interface StayRules {
  readonly acclimatisationDays: number;
  readonly deliveryWorkingDays: number;
  readonly weekend: readonly Weekday[];
  /** Rules of the trade that this installation lets warn, or has switched off. */
  readonly warnsOnly?: ReadonlySet<string>;
}

export type StayRefusal =
  | 'dates-out-of-range'
  | 'dates-out-of-order'
  | 'too-little-time-to-install'
  | 'too-little-time-to-strike'
  | 'delivery-too-late'
  | 'stay-too-short'
  | 'stay-too-long'
  | 'outside-availability';

type StayRule = (stay: Stay, terms: StayTerms, rules: StayRules) => Decision<undefined, StayRefusal>;

const fits = accept();

/** Nobody plans beyond this, and no calculation with days leaves the calendar within it. */
const plannable = { first: '2000-01-01', last: '2200-01-01' };

const datesArePlannable: StayRule = (stay) =>
  Object.values(stay).every((day) => day >= plannable.first && day <= plannable.last) ? fits : reject('dates-out-of-range', plannable);

const datesAreInOrder: StayRule = ({ delivery, opening, closing, dispatch }) =>
  delivery <= opening && opening < closing && closing <= dispatch
    ? fits
    : reject('dates-out-of-order', { delivery, opening, closing, dispatch });

/** Crates rest in the exhibition's climate before they are opened, so that day is no day of installing (rule R3, SITES). */
const thereIsTimeToInstall: StayRule = ({ delivery, opening }, { installDays }, { acclimatisationDays }) => {
  const givenDays = daysBetween(delivery, opening);
  const neededDays = acclimatisationDays + installDays;
  return givenDays >= neededDays
    ? fits
    : reject('too-little-time-to-install', { givenDays, neededDays, acclimatisationDays, installDays, latestDelivery: addDays(opening, -neededDays) });
};

const thereIsTimeToStrike: StayRule = ({ closing, dispatch }, { strikeDays }) => {
  const givenDays = daysBetween(closing, dispatch);
  return givenDays >= strikeDays
    ? fits
    : reject('too-little-time-to-strike', { givenDays, neededDays: strikeDays, earliestDispatch: addDays(closing, strikeDays) });
};

/** Rule R3, second half: so many working days lie between delivery and opening, the day of delivery counted if it is one. */
const deliveryIsEarlyEnough: StayRule = ({ delivery, opening }, _terms, { deliveryWorkingDays, weekend }) => {
  const latestDelivery = addWorkingDays(opening, -deliveryWorkingDays, weekend);
  if (delivery <= latestDelivery) return fits;
  const givenWorkingDays = workingDaysBetween(delivery, opening, weekend);
  return reject('delivery-too-late', { givenWorkingDays, neededWorkingDays: deliveryWorkingDays, latestDelivery });
};

/** Rule R4: the public's weeks count, not the days of building up and taking down. */
const lengthIsAllowed: StayRule = ({ opening, closing }, { minWeeks, maxWeeks }) => {
  const openDays = daysBetween(opening, closing);
  if (openDays < minWeeks * 7) return reject('stay-too-short', { openDays, minDays: minWeeks * 7, minWeeks });
  if (openDays > maxWeeks * 7) return reject('stay-too-long', { openDays, maxDays: maxWeeks * 7, maxWeeks });
  return fits;
};

const setIsAvailable: StayRule = ({ delivery, dispatch }, { availableFrom, availableTo }) =>
  delivery >= availableFrom && (availableTo === null || dispatch <= availableTo)
    ? fits
    : reject('outside-availability', { delivery, dispatch, availableFrom, availableTo });

/** Each with the rule of the trade it belongs to, null for what no installation may do without. */
const stayRules: ReadonlyArray<readonly [rule: StayRule, of: 'R3' | 'R4' | null]> = [
  [datesArePlannable, null],
  [datesAreInOrder, null],
  [thereIsTimeToInstall, 'R3'],
  [deliveryIsEarlyEnough, 'R3'],
  [thereIsTimeToStrike, 'R3'],
  [lengthIsAllowed, 'R4'],
  [setIsAvailable, null],
];

/** Rules R3 and R4 of the trade on one stay, but for those that only warn here; the first rule that is broken answers, with its numbers. */
export function stayFits(stay: Stay, terms: StayTerms, rules: StayRules): Decision<undefined, StayRefusal> {
  for (const [rule, of] of stayRules) {
    if (of !== null && rules.warnsOnly?.has(of)) continue;
    const decision = rule(stay, terms, rules);
    if (!decision.ok) return decision;
  }
  return fits;
}

function workingDaysBetween(from: IsoDate, to: IsoDate, weekend: readonly Weekday[]): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) if (isWorkingDay(day, weekend, new Set())) count += 1;
  return count;
}
