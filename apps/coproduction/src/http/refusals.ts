/** HTTP status of each refusal: 409 what the state forbids, 403 what lacks authority, 422 terms that can't stand in an agreement. */
export const refusals: Readonly<Record<string, number>> = {
  'version-required': 428,
  'time-to-sign-is-over': 409,
  'deadline-not-later': 422,
  'deadline-too-late': 422,
  'waits-for-nobody': 409,
  'nudged-today': 409,
  'terms-do-not-hold-together': 422,
  'terms-unchanged': 422,
  'text-has-changed': 409,
  'party-has-consented': 409,
  'party-has-signed': 409,
  'party-has-not-signed': 409,
  'person-signs-for-both-parties': 403,
  'mandate-not-confirmed': 403,
  'mandate-limit-exceeded': 403,
  'mandate-limit-in-other-currency': 403,
};
