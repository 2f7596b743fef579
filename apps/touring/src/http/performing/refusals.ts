/** HTTP status of each refusal around performances. */
export const performingRefusals: Readonly<Record<string, number>> = {
  'work-is-exhibited': 422,
  'part-is-fixed': 409,
  'line-repeated': 422,
  'traveller-repeated': 422,
  'calls-out-of-order': 422,
  'deductions-above-gross': 422,
  'line-unknown': 422,
  'line-is-covered': 409,
  'line-without-words': 422,
  'nothing-proposed': 409,
  'nothing-to-agree-to': 409,
  'nothing-to-sign': 409,
  'paper-without-reference': 422,
  'engagement-is-over': 409,
  'step-without-remark': 422,
  'blocked-by-performances': 409,
};
