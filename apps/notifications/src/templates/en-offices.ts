/** What happens to points of contact, in English. */
export const englishOffices = {
  'designation-submitted': {
    subject: 'A designation for {partner} waits for verification',
    body: 'A point of contact for {partner} has been named. The letter waits to be verified by somebody other than its submitter.',
  },
  'designation-returned': {
    subject: 'A designation for {partner} has to be completed',
    body: 'The letter by which a point of contact for {partner} was named is not complete. What is missing stands beside the designation.',
  },
  'designation-rejected': {
    subject: 'A designation for {partner} was not accepted',
    body: 'The letter by which a point of contact for {partner} was named was not accepted. The reason stands beside the designation.',
  },
  'designation-expiring': {
    subject: 'A designation for {partner} ends in {daysLeft, plural, one {# day} other {# days}}',
    body:
      'A designation as Cultural Point of Contact for {partner} ends in {daysLeft, plural, one {# day} other {# days}} and no successor is confirmed. ' +
      'A new letter, also for the same person, has to be verified before it counts.',
  },
  'designation-expired': {
    subject: 'A designation for {partner} has reached its end',
    body: 'A designation as Cultural Point of Contact for {partner} has ended because its time is over. An alternate acts where there is one; a successor has to be named.',
  },
  'office-vacant': {
    subject: '{partner} has had no point of contact for 30 days',
    body: 'For 30 days nobody has been in office as Cultural Point of Contact for {partner}. Requests find no one until somebody is designated.',
  },
  'office-taken': {
    subject: 'You are a Cultural Point of Contact for {partner}',
    body: 'Your designation as a Cultural Point of Contact for {partner} is in force from now on.',
  },
  'office-suspended': {
    subject: 'Your designation for {partner} rests',
    body:
      'Your designation as a Cultural Point of Contact for {partner} rests: {reason, select, unreachable {you could not be reached} ' +
      'disputed {it is disputed} other {see the designation}}. An alternate acts meanwhile.',
  },
  'office-resumed': {
    subject: 'Your designation for {partner} is in force again',
    body: 'Your designation as a Cultural Point of Contact for {partner}, which had rested, is in force again.',
  },
  'office-ended': {
    subject: 'Your designation for {partner} has ended',
    body:
      'Your designation as a Cultural Point of Contact for {partner} has ended: {reason, select, expired {its time is over} ' +
      'superseded {a successor has taken office} resigned {you have resigned} revoked {it was revoked by those who made it} other {see the designation}}.',
  },
  'office-changed': {
    subject: '{partner} has a new point of contact',
    body: 'A designation as Cultural Point of Contact for {partner} has come into force.',
  },
  'office-rests': {
    subject: 'A designation for {partner} rests',
    body:
      'A designation as Cultural Point of Contact for {partner} rests: {reason, select, unreachable {its holder could not be reached} ' +
      'disputed {it is disputed} other {see the designation}}. An alternate acts meanwhile.',
  },
  'office-works-again': {
    subject: 'A designation for {partner} is in force again',
    body: 'A designation as Cultural Point of Contact for {partner}, which had rested, is in force again.',
  },
  'office-left': {
    subject: 'A point of contact of {partner} has left office',
    body:
      'A designation as Cultural Point of Contact for {partner} has ended: {reason, select, expired {its time is over} ' +
      'superseded {a successor has taken office} resigned {its holder has resigned} revoked {it was revoked} ' +
      'erased {the data of its holder was erased} other {see the designation}}.',
  },
};
