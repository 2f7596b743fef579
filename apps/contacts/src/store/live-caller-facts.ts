import { CallerFactsReader } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';

/** Who an account is and what they may do, read where it is written: here a revocation holds from the next statement on. */
@Injectable()
export class LiveCallerFacts extends CallerFactsReader {
  protected override readonly source = `
    select a.person_ref, m.id as mandate_id, m.organisation_id, m.power, m.valid_from, least(m.valid_to, m.held_until) as valid_to,
           m.limit_minor, m.limit_currency
    from account a left join mandate m on m.person_ref = a.person_ref where a.account_key = $1`;
}
