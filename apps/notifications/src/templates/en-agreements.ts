/** What happens on the way to a signed agreement, in English. */
export const englishAgreements = {
  'agreement-drafted': {
    subject: 'The agreement on “{title}” is drafted',
    body: 'The hosting agreement between {organiser} and {host} on “{title}” lies ready. Accept its terms or propose others; it has to be signed before {deadline}.',
  },
  'terms-proposed': {
    subject: '{actor} proposes other terms for “{title}”',
    body: '{actor} has answered with changed terms for “{title}”, which are now version {version}. Accept them or propose others.',
  },
  'terms-accepted': {
    subject: '{actor} accepts version {version} for “{title}”',
    body: '{actor} has accepted version {version} of the agreement on “{title}”. When you accept it as well, it can be signed.',
  },
  'text-agreed': {
    subject: 'The agreement on “{title}” can be signed',
    body: '{organiser} and {host} have accepted the same text, version {version}, of the agreement on “{title}”. It has to be signed for both before {deadline}.',
  },
  'text-reopened': {
    subject: '{actor} reopens the agreement on “{title}”',
    body: '{actor} has reopened the agreed text on “{title}”, version {version}. Every consent and signature on it is void; negotiation goes on.',
  },
  'agreement-signed': {
    subject: '{actor} has signed the agreement on “{title}”',
    body: '{actor} has signed the agreement on “{title}”. It takes effect once both parties have signed, which is possible until {deadline}.',
  },
  'signature-voided': {
    subject: 'A signature on “{title}” has become void',
    body:
      'The signature for {actor} under the agreement on “{title}” has become void: {reason, select, ' +
      'mandate_was_revoked {the mandate of the person who signed had been revoked} withdrawn_by_signer {it was withdrawn by the person who signed} ' +
      'other {it lost its effect}}. {actor} has to sign again.',
  },
  'deadline-extended': {
    subject: 'There is more time to sign for “{title}”',
    body: 'The secretariat has extended the time to sign the agreement between {organiser} and {host} on “{title}”. It now ends on {deadline}.',
  },
  'agreement-waits': {
    subject: 'The agreement on “{title}” waits for you',
    body: 'The agreement between {organiser} and {host} on “{title}” has been waiting for you. The secretariat asks you to go on with it; it has to be signed before {deadline}.',
  },
  'agreement-put-in-charge': {
    subject: 'You are in charge of the agreement on “{title}”',
    body: 'You have been put in charge of the agreement between {organiser} and {host} on “{title}” for your side. It has to be signed before {deadline}.',
  },
  'agreement-executed': {
    subject: 'The agreement on “{title}” is in force',
    body: '{organiser} and {host} have both signed: the agreement on “{title}”, at a fee of {fee}, is in force.',
  },
  'agreement-declined': {
    subject: 'The agreement on “{title}” was declined',
    body: '{actor} has declined the agreement on “{title}”. The reserved dates become free.',
  },
  'agreement-withdrawn': {
    subject: '{actor} withdraws from the agreement on “{title}”',
    body: '{actor} has withdrawn from the agreement on “{title}” before it was executed. The reserved dates become free.',
  },
  'agreement-lapsed': {
    subject: 'The agreement on “{title}” has lapsed',
    body: 'The time to sign the agreement between {organiser} and {host} on “{title}” has run out. The reserved dates become free.',
  },
  'obligation-near': {
    subject: 'Something is due soon under “{title}”',
    body: 'Under the co-production “{title}” you owe {matter, select, payment {a payment} contribution_in_kind {a contribution in kind} performances {the first of your performances} transport {the transport of the set} insurance {the insurance} billing {the billing of all parties} option {an option} authority_application {the application to the authorities} delivery {the delivery} residency {the residency} other {something}}. Days left: {daysLeft}.',
  },
  'obligation-late': {
    subject: 'Something is late under “{title}”',
    body: 'Under the co-production “{title}” the day is over for {matter, select, payment {a payment} contribution_in_kind {a contribution in kind} performances {the first of your performances} transport {the transport of the set} insurance {the insurance} billing {the billing of all parties} option {an option} authority_application {the application to the authorities} delivery {the delivery} residency {the residency} other {something}}, and nobody has said that it is done.',
  },
};
