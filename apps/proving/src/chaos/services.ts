/** The services under test, in the order in which they start. */
export const serviceNames = ['contacts', 'touring', 'coproduction', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];

const directory = ['contacts.account', 'contacts.mandate', 'contacts.organisation'];

/**
 * Which topics a service must have read to their ends. Written by hand: whoever asked the services would not see that one of them
 * has stopped listening. A cursor of a topic that is missing here is reported too.
 */
export const subscriptions: Readonly<Record<ServiceName, readonly string[]>> = {
  contacts: [],
  touring: [...directory, 'contacts.person', 'coproduction.agreement', 'coproduction.production'],
  coproduction: [...directory, 'contacts.person', 'touring.stop'],
  notifications: [
    ...directory, 'contacts.designation', 'contacts.office', 'contacts.person', 'coproduction.agreement', 'coproduction.obligation',
    'coproduction.production', 'coproduction.account', 'touring.engagement', 'touring.cost-split', 'touring.settlement',
    'touring.offer', 'touring.tour', 'touring.stop', 'touring.move', 'touring.what-if', 'touring.stay', 'touring.incident',
  ],
};

export const ownerOf = (topic: string): ServiceName => topic.slice(0, topic.indexOf('.')) as ServiceName;

export const subscribersOf = (topic: string): ServiceName[] => serviceNames.filter((service) => subscriptions[service].includes(topic));
