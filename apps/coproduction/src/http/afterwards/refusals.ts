export const afterwardsRefusals: Readonly<Record<string, number>> = {
  'obligation-unknown': 409,
  'obligation-is-a-payment': 409,
  'obligation-is-not-yours': 403,
  'obligation-is-yours': 403,
};
