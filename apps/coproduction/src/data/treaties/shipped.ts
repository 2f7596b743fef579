import type { RuleBook, TreatyRows } from '../../domain/treaty/book';
import { agreementsNoted, agreementsRead, agreementsReported, agreementsUnverified } from './agreement-texts';
import { bilateralRows } from './bilateral-rows';
import { partiesOf1992 } from './convention-1992';
import { partiesOf2017 } from './convention-2017';
import { convention1992, convention2017 } from './convention-rules';
import { euKorea } from './eu-korea-rules';
import { membersOfUnion } from './eu-members';
import { membersOfEurimages } from './eurimages-members';
import { eurimages } from './eurimages-rules';
import { openness } from './openness';
import { pointsTables } from './points-tables';
import { partiesOfUnesco2005 } from './unesco-parties';

/** The rows this version of the service comes with; an administrator adds later ones. */
export const shippedRows: TreatyRows = {
  memberships: [...partiesOf1992, ...partiesOf2017, ...membersOfEurimages, ...partiesOfUnesco2005, ...membersOfUnion],
  bilateral: bilateralRows,
};

export const shippedRules: RuleBook = {
  conventions: { of1992: convention1992, of2017: convention2017 },
  eurimages,
  euKorea,
  openness,
  points: pointsTables,
  agreements: [...agreementsRead, ...agreementsReported, ...agreementsUnverified, ...agreementsNoted],
  // Reservations to ETS 147, Art. 9(1)(a), as declared by Poland and Portugal (coe.int, treaty 147, declarations).
  financeCeilings: { PL: 4_000, PT: 3_000 },
  ordinaryFinanceCeiling: 2_500,
};
