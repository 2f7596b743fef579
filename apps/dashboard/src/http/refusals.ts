/** HTTP status of every refusal of this service's own. */
export const refusals: Readonly<Record<string, number>> = {
  'log-too-large': 413,
  'log-unreadable': 422,
  'too-many-streams': 429,
};
