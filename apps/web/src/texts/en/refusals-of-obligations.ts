/** What is refused of what parties owe, and what to do about it. */
export default {
  'refusal.obligation-unknown': 'This agreement has no such obligation.',
  'refusal.obligation-unknown.todo': 'Load the page again: an amendment may have changed it.',
  'refusal.obligation-is-a-payment': 'Payments are recorded at the table, by the lead.',
  'refusal.obligation-is-a-payment.todo': 'Record the payment there; it is then met here.',
  'refusal.obligation-is-not-yours': 'Another party owes this.',
  'refusal.obligation-is-not-yours.todo': 'Leave it to that party, or waive it.',
  'refusal.obligation-is-yours': 'Nobody waives what they owe themselves.',
  'refusal.obligation-is-yours.todo': 'Do it, or ask the others to waive it.',
} as const;
