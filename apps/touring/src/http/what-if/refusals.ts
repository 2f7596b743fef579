export const whatIfRefusals: Readonly<Record<string, number>> = {
  'stop-changed-twice': 422,
  'stop-of-another-tour': 422,
  'nothing-changes': 409,
  'change-not-publishable': 409,
  'changes-collide': 409,
  'moves-in-a-circle': 409,
  'tour-has-changed': 409,
  'acceptance-missing': 409,
  'already-accepted': 409,
  'gap-without-neighbours': 422,
  'gap-out-of-order': 422,
};
