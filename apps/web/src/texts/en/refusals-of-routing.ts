/** What is refused where routes are searched. */
export default {
  'refusal.venue-twice': 'Two venues go by the same name.',
  'refusal.venue-twice.todo': 'Give each venue a name of its own.',
  'refusal.precedence-of-no-venue': 'An order names a venue that is not among the venues.',
  'refusal.precedence-of-no-venue.todo': 'Name venues of the list.',
  'refusal.windows-out-of-order': 'Something ends before it begins.',
  'refusal.windows-out-of-order.todo': 'Look at the windows, and at the days of leaving and returning.',
  'refusal.too-many-searches': 'Many routes are being searched already.',
  'refusal.too-many-searches.todo': 'Try again in some minutes.',
  'refusal.no-route-search-running': 'No route of this tour is being searched.',
  'refusal.no-route-search-running.todo': 'Load the page again: it has probably just ended.',
};
