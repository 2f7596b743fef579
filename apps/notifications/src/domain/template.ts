/** How each argument is shown: as it is, counted, as days of a place, as a moment in two zones, as money, as a country's name. */
export const argumentKinds = {
  title: 'text',
  organiser: 'text',
  host: 'text',
  actor: 'text',
  challenger: 'text',
  rank: 'count',
  version: 'count',
  daysLeft: 'count',
  opening: 'days',
  deadline: 'moment',
  fee: 'money',
  partner: 'partner',
  organiserPartner: 'partner',
  hostPartner: 'partner',
  reason: 'code',
  verdict: 'code',
} as const;

export type ArgumentName = keyof typeof argumentKinds;

/** Every template with the arguments that it may use; each language has a text for each of them. */
export const templates = {
  'hold-placed': ['title', 'host', 'opening', 'rank', 'deadline'],
  'hold-moved-up': ['title', 'organiser', 'opening', 'rank'],
  'hold-extended': ['title', 'organiser', 'opening', 'deadline'],
  'hold-challenged': ['title', 'organiser', 'opening', 'deadline'],
  'challenge-made': ['title', 'host', 'challenger', 'opening', 'deadline'],
  'challenge-kept': ['title', 'opening'],
  'challenge-answered': ['title', 'host', 'challenger', 'opening'],
  'challenge-dropped': ['title', 'opening'],
  'hold-lost': ['title', 'organiser', 'opening', 'reason'],
  'hold-gone': ['title', 'host', 'opening', 'reason'],
  'hold-expired': ['title', 'host', 'opening'],
  'hold-declined': ['title', 'organiser', 'opening'],
  'facility-assessed': ['title', 'organiser', 'opening', 'verdict'],
  'facility-conditions-accepted': ['title', 'host', 'opening'],
  'contract-offered': ['title', 'organiser', 'opening', 'fee', 'deadline'],
  'reservation-released': ['title', 'organiser', 'host', 'opening', 'reason'],
  'stop-confirmed': ['title', 'organiser', 'host', 'opening', 'fee'],
  'border-crossed': ['title', 'organiser', 'host', 'organiserPartner', 'hostPartner', 'opening'],

  'offer-submitted': ['title', 'organiser'],
  'offer-changes-requested': ['title'],
  'offer-rejected': ['title'],
  'offer-published': ['title'],

  'agreement-drafted': ['title', 'organiser', 'host', 'deadline'],
  'terms-proposed': ['title', 'actor', 'version'],
  'terms-accepted': ['title', 'actor', 'version'],
  'text-agreed': ['title', 'organiser', 'host', 'version', 'deadline'],
  'text-reopened': ['title', 'actor', 'version'],
  'agreement-signed': ['title', 'actor', 'deadline'],
  'signature-voided': ['title', 'actor', 'reason'],
  'agreement-executed': ['title', 'organiser', 'host', 'fee'],
  'agreement-declined': ['title', 'actor'],
  'agreement-withdrawn': ['title', 'actor'],
  'agreement-lapsed': ['title', 'organiser', 'host'],

  'designation-submitted': ['partner'],
  'designation-returned': ['partner'],
  'designation-rejected': ['partner'],
  'designation-expiring': ['partner', 'daysLeft'],
  'designation-expired': ['partner'],
  'office-vacant': ['partner'],
  'office-taken': ['partner'],
  'office-suspended': ['partner', 'reason'],
  'office-resumed': ['partner'],
  'office-ended': ['partner', 'reason'],
  'office-changed': ['partner'],
  'office-rests': ['partner', 'reason'],
  'office-works-again': ['partner'],
  'office-left': ['partner', 'reason'],
} as const satisfies Record<string, readonly ArgumentName[]>;

export type Template = keyof typeof templates;
export const templateNames = Object.keys(templates) as Template[];
