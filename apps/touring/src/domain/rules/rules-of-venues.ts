import { darkRests, facilityFindings, lightAllowances } from './judged-elsewhere';
import type { Rule } from './rule';

const gaps = '{broken} of {checks} comparisons with the facility report fall short: {gaps}.';
const inSpace = (id: string, title: string, level: Rule['level'], source: string): Rule => ({
  id, title, level, actor: 'host', needs: ['facility-reports', 'objects', 'reference-rows'], source, explanation: gaps, check: facilityFindings(id),
});

/** R7 to R15 and R30: what the venue gives and what the objects bear. */
export const rulesOfVenues: readonly Rule[] = [
  inSpace('R7', 'The space is large enough', 'block-confirm', 'needs of the offer, facility report of the venue'),
  inSpace('R8', 'Every crate gets in', 'block-confirm', 'needs of the offer, facility report of the venue'),
  inSpace('R9', 'The venue is secure enough', 'block-confirm', 'needs of the offer, facility report of the venue'),
  inSpace('R10', 'The climate suits the objects', 'block-confirm', 'New Bizot Green Protocol, ne-mo.org'),
  inSpace('R11', 'Hazards are answered', 'warn', 'docsbay.net/queenslandmuseum-facility-report'),
  inSpace('R12', 'The light is gentle enough', 'block-confirm', 'practice of conservators; unchecked'),
  inSpace('R13', 'Crates are stored well', 'warn', 'sites.si.edu/host/guidelines2f.htm'),
  inSpace('R14', 'Gallery works end in time', 'warn', 'americandemocracy.si.edu/specifications'),
  { id: 'R15', title: 'No object gets more light than it bears', level: 'block-confirm', actor: 'organiser', needs: ['light-plan', 'objects', 'reference-rows'], source: 'Lux allowance calculator of the National Gallery, London', check: lightAllowances,
    explanation: 'Allowed {allowanceLuxHours} lux hours in any 365 days, planned {greatestLuxHours}; the allowance is used up on {breaksOn}.' },
  { id: 'R30', title: 'Sensitive objects rest in the dark', level: 'block-confirm', actor: 'organiser', needs: ['light-plan', 'objects', 'reference-rows'], source: 'practice of lenders; unchecked', check: darkRests,
    explanation: 'After {displayDays} days on display {restDays} days in the dark are due; shown {shownDays} days, exceeded on {breaksOn}.' },
];
