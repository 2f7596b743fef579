import type { Rule } from './rule';
import { bookingsFollowTheDates, holdsStandInLine, theSetCanBeThere, theSpaceIsFree } from './set-and-space';
import { lengthsAreAllowed, thereIsTimeAroundTheShow } from './stays';

const indico = 'users of Indico: issues 3825, 4068, pull request 4705';
const sites = 'sites.si.edu/host/guidelines2f.htm';

/** R1 to R6: the calendars of set and space. */
export const rulesOfDates: readonly Rule[] = [
  { id: 'R1', title: 'The set can be there in time', level: 'block-confirm', actor: 'organiser', needs: ['stops'], source: 'one touring set; the turnaround is transit, customs and buffer', check: theSetCanBeThere,
    explanation: 'The set leaves the stop before on {dispatch} and needs {tauDays} days, so it can be delivered from {earliest} on; delivery is planned for {delivery}, {shortDays} days too early.' },
  { id: 'R2', title: 'The space is free', level: 'block-save', actor: 'host', needs: ['stops', 'space-calendar'], source: indico, check: theSpaceIsFree,
    explanation: '{taken} firm stays overlap in this space between {delivery} and {dispatch}.' },
  { id: 'R3', title: 'There is time to install and to take down', level: 'block-confirm', actor: 'host', needs: ['stops', 'offer-terms', 'reference-rows'], source: sites, check: thereIsTimeAroundTheShow,
    explanation: 'With {restDays} day of rest, {installDays} days of installing and {workingDays} working days before the opening, delivery must be by {latestDelivery} and is on {delivery}; dispatch must not be before {earliestDispatch} and is on {dispatch}.' },
  { id: 'R4', title: 'The lengths are allowed', level: 'block-confirm', actor: 'organiser', needs: ['stops', 'offer-terms', 'objects'], source: 'terms of the offer and of the lenders', check: lengthsAreAllowed,
    explanation: 'On show {openDays} days, allowed {minWeeks} to {maxWeeks} weeks; the tour runs from {starts} to {ends}; loans end on {loanEnds}; the longest tour ends on {latestByLength}.' },
  { id: 'R5', title: 'Holds stand in line', level: 'block-save', actor: 'host', needs: ['stops'], source: 'myvenuepulse.com/blog/hold-management-best-practices', check: holdsStandInLine,
    explanation: 'The hold has rank {rank} and runs until {expiresAt}; a contract goes out on rank 1 only.' },
  { id: 'R6', title: 'Bookings follow the dates', level: 'block-confirm', actor: 'organiser', needs: ['stops', 'legs', 'public-events'], source: indico, check: bookingsFollowTheDates,
    explanation: 'Out of step with the dates of the stop: {space} reservations of the space, {legs} legs, {publicEvents} public events.' },
];
