/** HTTP status of each refusal of keys, signatures and evidence. */
export const evidenceRefusals: Readonly<Record<string, number>> = {
  'key-not-usable': 403,
  'key-not-proved': 422,
  'key-known': 409,
  'key-is-settled': 409,
  'key-is-ones-own': 403,
  'signature-not-proved': 422,
  'statement-too-old': 409,
  'statement-does-not-match': 409,
  'approval-after-signature': 422,
  'not-executed': 409,
  'evidence-not-ready': 409,
};
