/**
 * The statements of the hot command, word for word as `libs/access` and `apps/touring` send them; a test compares them, since a baseline that
 * did other work would be none.
 */
export const callerFacts = `
    select a.person_ref, m.mandate_id, m.organisation_id, m.power, m.valid_from, least(m.valid_to, m.revoked_at) as valid_to, m.limit_minor, m.limit_currency
    from copy_account a left join copy_mandate m on m.person_ref = a.person_ref where a.account_key = $1`;

export const placeHold = `select touring_place_hold_once($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10, $11, $12::jsonb) as answer`;
