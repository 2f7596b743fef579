import { cancellationsFollowTheLadder, publicityFollowsTheSignature, sharesAddUp } from './accounts';
import { companiesRest, mustLinesAreMet } from './company';
import { noRivalShowNearby } from './exclusivity';
import type { Rule } from './rule';
import { shortStaysAreNotExceeded } from './schengen';

/** R25 to R32: engagements, companies, publicity and accounts. */
export const rulesOfPeopleAndMoney: readonly Rule[] = [
  { id: 'R25', title: 'No rival show nearby', level: 'block-confirm', actor: 'organiser', needs: ['engagements', 'reference-rows'], source: 'details.eu/helpdesk-de/setting-default-exclusivities-per-artist', check: noRivalShowNearby,
    explanation: '{rivals} engagements within {radiusKm} km between {from} and {until}, the nearest {nearestKm} km away on {nearestDay}.' },
  { id: 'R26', title: 'Short stays are not exceeded', level: 'warn', actor: 'organiser', needs: ['travellers', 'reference-rows'], source: 'pearle.eu/policyarea/third-country-nationals', check: shortStaysAreNotExceeded,
    explanation: '{days} days in the {windowDays} days that end on {until}; at most {daysMax} are allowed.' },
  { id: 'R27', title: 'Cancellation by the ladder', level: 'block-save', actor: 'both', needs: ['cancellations'], source: 'sites.si.edu/host/guidelines2d.htm; th1.ilovetranslation.com/j6L65Pobgow=d', check: cancellationsFollowTheLadder,
    explanation: '{daysToOpening} days before the opening {dueMinor} {currency} in minor units are due, {chargedMinor} are charged.' },
  { id: 'R28', title: 'Publicity follows the signature', level: 'block-save', actor: 'host', needs: ['stops', 'public-events'], source: 'sites.si.edu/host/guidelines2e.htm', check: publicityFollowsTheSignature,
    explanation: 'The public event is {state}; signed contracts of the stop: {signed}.' },
  { id: 'R29', title: 'Shares add up', level: 'block-save', actor: 'both', needs: ['splits'], source: 'ISO 4217; shares by largest remainder', check: sharesAddUp,
    explanation: '{shares} shares add up to {sumMinor} of {totalMinor} {currency} in minor units.' },
  { id: 'R31', title: 'Companies rest', level: 'warn', actor: 'organiser', needs: ['calls', 'reference-rows'], source: 'working time directive of the EU; unchecked', check: companiesRest,
    explanation: '{restHours} hours of rest before the call at {call}, {neededHours} are due; work ends at {getOutEnds}, outside the hours of the venue: {outsideHours}.' },
  { id: 'R32', title: 'Musts of the rider are met', level: 'block-confirm', actor: 'both', needs: ['rider'], source: 'riders of companies', check: mustLinesAreMet,
    explanation: 'Of {musts} lines that must be met {open} are open, the first of them {first}.' },
];
