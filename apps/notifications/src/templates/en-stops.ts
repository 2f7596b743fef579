/** What happens to offers and stops, in English. */
export const englishStops = {
  'offer-submitted': {
    subject: '“{title}” waits for review',
    body: '{organiser} has submitted the offer “{title}”. It can be published, sent back or rejected by somebody of another organisation.',
  },
  'offer-changes-requested': {
    subject: '“{title}” needs changes',
    body: 'The review of your offer “{title}” asks for changes. The remarks stand beside the offer; submit it again when they are dealt with.',
  },
  'offer-rejected': {
    subject: '“{title}” was not accepted',
    body: 'The review has rejected your offer “{title}”. The reason stands beside the offer.',
  },
  'offer-published': {
    subject: '“{title}” is published',
    body: 'Your offer “{title}” now stands before possible hosts, who can hold dates on its tours.',
  },

  'hold-placed': {
    subject: '{host} holds dates for “{title}”',
    body:
      '{host} holds {opening} for “{title}”. The hold is {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line for these dates ' +
      'and ends on {deadline} unless you extend it or send a contract.',
  },
  'hold-moved-up': {
    subject: 'Your hold on “{title}” has moved up',
    body:
      'A hold before yours has ended: you are now {rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in line for “{title}” by {organiser}, {opening}.' +
      '{rank, plural, =1 { A contract can be sent to you as soon as your venue is found fit.} other {}}',
  },
  'hold-extended': {
    subject: 'Your hold on “{title}” lasts longer',
    body: '{organiser} has extended your hold on “{title}”, {opening}. It now ends on {deadline}.',
  },
  'hold-challenged': {
    subject: 'Keep or release your dates for “{title}”',
    body:
      'Another venue that wants {opening} for “{title}” is ready to sign. Keep your hold or release it before {deadline}: ' +
      'if you do not answer by then, your hold ends. {organiser} knows of it.',
  },
  'challenge-made': {
    subject: '{challenger} challenges {host} for “{title}”',
    body: '{challenger} is ready to sign for “{title}” and has challenged the hold of {host} on {opening}. {host} has until {deadline} to keep it.',
  },
  'challenge-kept': {
    subject: 'The hold before yours on “{title}” is kept',
    body: 'The venue that you challenged for “{title}” keeps its hold on {opening}. Your place in line has not changed.',
  },
  'challenge-answered': {
    subject: '{host} keeps its dates for “{title}”',
    body: '{host} has answered the challenge by {challenger} and keeps its hold on {opening} for “{title}”.',
  },
  'challenge-dropped': {
    subject: 'Nobody challenges your hold on “{title}” any more',
    body: 'The venue that challenged your hold on “{title}”, {opening}, has left the line. You need not answer; your hold stands as before.',
  },
  'hold-lost': {
    subject: 'Your hold on “{title}” has ended',
    body:
      'Your hold on {opening} for “{title}” by {organiser} has ended: {reason, select, ' +
      'challenge_unanswered {the challenge was not answered in time} rival_confirmed {the dates have been confirmed to another venue} ' +
      'tour_ended {the tour has been ended} offer_withdrawn {the offer has been withdrawn} other {it was released}}.',
  },
  'hold-gone': {
    subject: '{host} no longer holds dates for “{title}”',
    body:
      'The hold of {host} on {opening} for “{title}” has ended: {reason, select, by_host {{host} has given it back} ' +
      'challenge_unanswered {the challenge was not answered in time} other {it was released}}. Holds behind it have moved up.',
  },
  'hold-expired': {
    subject: 'The hold of {host} on “{title}” has expired',
    body: 'The hold of {host} on {opening} for “{title}” has reached its end without a contract. The dates are free for the next in line.',
  },
  'hold-declined': {
    subject: '“{title}”: your request for dates was declined',
    body: '{organiser} has declined your request for {opening}, “{title}”. The reason stands beside the stop.',
  },
  'stop-waits': {
    subject: '“{title}” waits for you',
    body: 'The dates that {host} holds for “{title}” by {organiser}, {opening}, have been waiting for your next step. The secretariat asks you to take it, or to give the dates back.',
  },
  'stop-put-in-charge': {
    subject: 'You are in charge of “{title}” at {host}',
    body: 'You have been put in charge of the dates that {host} holds for “{title}” by {organiser}, {opening}. What your side has to do about them is yours to see to.',
  },
  'facility-assessed': {
    subject: '“{title}”: your facility report has been assessed',
    body:
      '{organiser} has assessed your facility report for “{title}”, {opening}: {verdict, select, ' +
      'passed {your venue is fit for the work} conditional {your venue is fit once measures are taken, which you are asked to accept} ' +
      'failed {your venue is not fit for the work, and your hold has ended} other {see the stop}}.',
  },
  'facility-conditions-accepted': {
    subject: '{host} accepts the measures for “{title}”',
    body: '{host} takes on the measures under which its venue is fit for “{title}”, {opening}.',
  },
  'contract-offered': {
    subject: 'A contract for “{title}” is offered to you',
    body:
      '{organiser} offers you a contract for “{title}”, {opening}, at a fee of {fee}. The dates are firmly reserved for you; ' +
      'the agreement has to be signed before {deadline}, or the reservation falls.',
  },
  'reservation-released': {
    subject: 'The reserved dates for “{title}” are free again',
    body:
      'The reservation of {opening} at {host} for “{title}” by {organiser} has ended, because the agreement {reason, select, ' +
      'declined {was declined} withdrawn_by_organiser {was withdrawn by {organiser}} withdrawn_by_host {was withdrawn by {host}} ' +
      'lapsed {was not signed in time} other {has ended}}.',
  },
  'move-proposed': {
    subject: '“{title}”: other dates are proposed',
    body: 'Other dates than {opening} are proposed for “{title}” of {organiser} at {host}. Nothing moves until you accept them; you may decline as well.',
  },
  'move-declined': {
    subject: '“{title}” keeps its dates',
    body: 'The other dates that you proposed for “{title}” of {organiser} at {host} were declined. The stop stays where it is, {opening}.',
  },
  'changes-proposed': {
    subject: '“{title}”: changes of the tour are proposed',
    body: '{organiser} proposes changes of the tour of “{title}” that touch {host}. Nothing changes before every host touched has accepted; look at what changes for you, and accept or decline.',
  },
  'changes-declined': {
    subject: '“{title}” stays as it is',
    body: '{host} has declined the changes that you proposed of the tour of “{title}”. Nothing has changed.',
  },
  'host-invited': {
    subject: '“{title}” has dates for you',
    body: 'The tour of “{title}” by {organiser} has a hole into which a space of {host} fits. If you want the work, hold the dates before others do.',
  },
  'stop-moved': {
    subject: '“{title}” at {host} has other dates',
    body: '{organiser} and {host} have agreed on other dates for “{title}”: {opening}. The space and the works are reserved for them.',
  },
  'stop-confirmed': {
    subject: '“{title}” comes to {host}: confirmed',
    body: 'The agreement between {organiser} and {host} has been executed: “{title}” is confirmed for {opening}, at a fee of {fee}.',
  },
  'stop-cancelled': {
    subject: '“{title}” does not come to {host}',
    body:
      'The confirmed stop of “{title}” by {organiser} at {host}, {opening}, has been given up {reason, select, host {by {host}} organiser {by {organiser}} ' +
      'force_majeure {because of what neither side could help} other {}}. Space and set are free again.',
  },
  'deadline-near': {
    subject: 'A day comes near for “{title}”',
    body:
      'For “{title}” at {host}, {opening}, something is due: {matter, select, deposit_due {the deposit} certificate_due {the insurance certificate} materials_due {the press and technical materials} ' +
      'balance_due {the balance of the fee} final_report_due {the final report} gallery_works_end {the end of building and painting} leg_booked {the booking of a transport} carnet_application {the application for the carnet} ' +
      'carnet_expires {the return of the carnet} document_expires {a document that expires} indemnity_application {the application for indemnity} immunity_application {the application for immunity} cites_permit_application {the application for the CITES permit} ' +
      'export_licence_application {the application for the export licence} import_licence_application {the application for the import licence} other {a document}}. Days left: {daysLeft}.',
  },
  'incident-raised': {
    subject: 'An incident has been reported for “{title}”',
    body: 'An incident has been reported for “{title}”, on its way or at a venue. Until it is closed, neither the transport nor the exhibition can be closed.',
  },
  'border-crossed': {
    subject: '“{title}” goes from {organiserPartner} to {hostPartner}',
    body:
      'A stop has been confirmed that crosses the border: “{title}” by {organiser} ({organiserPartner}) will be shown by {host} ({hostPartner}), {opening}. ' +
      'This is for your information.',
  },
};
