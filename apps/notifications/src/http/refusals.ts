/** HTTP status of every refusal of this service's own. */
export const refusals: Readonly<Record<string, number>> = {
  'category-is-mandatory': 422,
  'choice-given-twice': 422,
  'digest-in-quiet-hours': 422,
};
