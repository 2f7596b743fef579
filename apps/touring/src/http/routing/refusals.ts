export const routingRefusals: Readonly<Record<string, number>> = {
  'venue-twice': 422,
  'precedence-of-no-venue': 422,
  'windows-out-of-order': 422,
  'too-many-searches': 429,
  'no-route-search-running': 409,
};
