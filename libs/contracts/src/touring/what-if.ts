import { defineEvent } from '../define-event';
import { code, date, id, optional, title } from '../fields';

const facts = { whatIfId: id(), tourId: id(), organiserId: id(), title: title() };

export const whatIfAdvanced = defineEvent('touring.what-if.advanced', 1, {
  key: 'whatIfId',
  when: 'when changes of a tour are tried in a copy, proposed to the hosts touched, accepted by one of them, declined, withdrawn, or published',
  data: {
    ...facts,
    step: code(['draft-what-if', 'change-what-if', 'propose-what-if', 'accept-what-if', 'decline-what-if', 'publish-what-if', 'withdraw-what-if']),
    state: code(['draft', 'proposed', 'published', 'declined', 'withdrawn']),
    /** Of an answer: whose it is. */
    hostId: optional(id()),
  },
});

export const whatIfHostAsked = defineEvent('touring.what-if.host-asked', 1, {
  key: 'whatIfId',
  when: 'when changes of a tour are proposed, once for each host whose stay they touch',
  data: { ...facts, hostId: id() },
});

export const tourHostInvited = defineEvent('touring.tour.host-invited', 1, {
  key: 'tourId',
  when: 'when the organiser of a tour with a hole in it invites a host whose space fits the hole to hold dates',
  data: { tourId: id(), organiserId: id(), hostId: id(), spaceId: id(), title: title(), earliestDelivery: date(), latestDelivery: date() },
});
