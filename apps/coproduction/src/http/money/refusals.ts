/** 409 what the state of the book forbids, 422 what can't be booked or kept at all. */
export const moneyRefusals: Readonly<Record<string, number>> = {
  'waterfall-input-refused': 422,
  'lead-is-no-party': 422,
  'keeper-is-no-party': 422,
  'account-already-open': 409,
  'tier-unknown': 422,
  'receipt-of-nothing': 422,
  'currency-without-rate': 422,
  'receipt-before-the-last': 409,
  'receipt-in-the-future': 422,
  'receipt-unknown': 422,
  'correction-exceeds-receipt': 409,
  'refund-exceeds-receipts': 409,
  'close-before-the-last': 409,
  'still-to-recover': 409,
};
