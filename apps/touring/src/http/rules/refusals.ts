export const rulesRefusals: Readonly<Record<string, number>> = {
  'rules-broken': 409,
  'reference-kind-unknown': 422,
  'reference-row-exists': 409,
  'reference-value-differs': 422,
  'reference-needs-no-end': 422,
  'dates-held-by-others': 409,
  'move-already-proposed': 409,
  'other-side-answers': 403,
};
