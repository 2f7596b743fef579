import { serviceNames } from '../services';
import type { Cursor, Evidence, LoggedEvent, NotificationRow } from './evidence';
import type { Finding } from './finding';
import { grouped, keyOf, nameOf } from './names';
import { channels, peopleToldOf } from './told';

/** What the events of one service have done in the others: each effect exactly once. What was not applied yet is judged where it waits. */
export const judgeEffects = (evidence: Evidence): Finding[] => [
  ...judgeDrafts(evidence),
  ...judgeConfirmations(evidence),
  ...judgeNotifications(evidence),
  ...judgeRanks(evidence),
  ...judgeTimers(evidence),
  ...judgeEnds(evidence),
];

const publishedIn = ({ services }: Evidence): LoggedEvent[] => serviceNames.flatMap((service) => services[service].log);

const isApplied = (cursors: readonly Cursor[]): ((event: LoggedEvent) => boolean) => {
  const lasts = new Map(cursors.map((cursor) => [keyOf(cursor), cursor.last]));
  return (event) => event.sequence <= (lasts.get(keyOf(event)) ?? 0);
};

/** One effect for each cause, neither none nor two. */
function once(what: string, causes: readonly string[], effects: readonly string[]): Finding[] {
  const counted = grouped(effects, String);
  const wanted = new Set(causes);
  return [
    ...[...wanted].filter((cause) => !counted.has(cause)).map((cause): Finding => ({ counter: 'lost', what: `${what} ${cause}` })),
    ...[...counted].filter(([cause, same]) => same.length > 1 || !wanted.has(cause)).map(([cause, same]): Finding => ({ counter: 'doubled', what: `${what} ${cause}: ${same.length}` })),
  ];
}

function judgeDrafts(evidence: Evidence): Finding[] {
  const applied = isApplied(evidence.services.coproduction.cursors);
  const reserved = publishedIn(evidence).filter(({ type }) => type === 'touring.stop.reserved.v1').filter(applied);
  return once('agreement of the reserved stop', reserved.map(({ data }) => `${data['stopId']} round ${data['round']}`), evidence.agreements.map(({ stopId, round }) => `${stopId} round ${round}`));
}

function judgeConfirmations(evidence: Evidence): Finding[] {
  const applied = isApplied(evidence.services.touring.cursors);
  const executed = publishedIn(evidence).filter(({ type }) => type === 'coproduction.agreement.executed.v1').filter(applied);
  const confirmed = publishedIn(evidence).filter(({ type }) => type === 'touring.stop.confirmed.v1');
  return once('confirmation of the stop', executed.map(({ data }) => String(data['stopId'])), confirmed.map(({ data }) => String(data['stopId'])));
}

function judgeNotifications(evidence: Evidence): Finding[] {
  const { notifications, personOf, services } = evidence;
  const published = publishedIn(evidence);
  const hosts = new Map(published.filter(({ type }) => type === 'touring.stop.held.v1').map(({ data }) => [data['stopId'] as string, data['hostId'] as string]));
  const events = new Map(published.map((event) => [event.eventId, `${event.type}, ${nameOf(event)},`]));
  const named = ({ eventId, recipient, channel }: Pick<NotificationRow, 'eventId' | 'recipient' | 'channel'>): string => `${events.get(eventId)} to ${recipient} by ${channel}`;
  const wanted = published.filter(isApplied(services.notifications.cursors)).flatMap((event) =>
    [...peopleToldOf(event, personOf, (stopId) => hosts.get(stopId))].flatMap((recipient) => channels.map((channel) => named({ eventId: event.eventId, recipient, channel }))),
  );
  const rows = notifications.flatMap((row) => Array.from({ length: row.count }, () => named(row)));
  const waiting = notifications.filter(({ settled }) => !settled).map((row): Finding => ({ counter: 'stuck', what: `mail of ${named(row)}` }));
  return [...once('notification of', wanted, rows), ...waiting];
}

/** Of two holds that want the same tour or space on the same days, none may have been given the rank of the other. */
function judgeRanks(evidence: Evidence): Finding[] {
  const held = publishedIn(evidence).filter(({ type }) => type === 'touring.stop.held.v1');
  const line = ({ data }: LoggedEvent): string => `tour ${data['tourId']} from ${(data['occupancy'] as { start: string }).start}`;
  return [...grouped(held, line)].flatMap(([name, events]) => {
    const ranks = events.map(({ data }) => data['rank']);
    return new Set(ranks).size < ranks.length ? [{ counter: 'doubled' as const, what: `a rank in the line of ${name}: ${ranks.join(', ')}` }] : [];
  });
}

function judgeTimers({ stops }: Evidence): Finding[] {
  return stops.flatMap(({ id, state, timers }): Finding[] => {
    const wanted = state === 'hold' || state === 'challenged' ? 1 : 0;
    if (timers === wanted) return [];
    return [{ counter: timers < wanted ? 'lost' : 'doubled', what: `timer of stop ${id}, which is ${state}` }];
  });
}

/**
 * Stops and agreements stand where the client's own scenarios have brought them. Nothing is said of it as long as a command is open or
 * touring has not applied all that happened to agreements: then the cause has been found already.
 */
function judgeEnds(evidence: Evidence): Finding[] {
  const { commands, ends, stops, agreements, services } = evidence;
  const applied = isApplied(services.touring.cursors);
  const isBehind = publishedIn(evidence).some((event) => event.topic === 'coproduction.agreement' && !applied(event));
  if (isBehind || commands.some(({ outcome }) => outcome === 'open')) return [];
  return [
    ...differing('stop', ends.stops, new Map(stops.map(({ id, state }) => [id, state]))),
    ...differing('agreement of stop', ends.agreements, new Map(agreements.map(({ stopId, status }) => [stopId, status]))),
  ];
}

const differing = (what: string, wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Finding[] =>
  [...wanted]
    .filter(([id, state]) => found.has(id) && found.get(id) !== state)
    .map(([id, state]) => ({ counter: 'lost', what: `${what} ${id} is ${found.get(id)} instead of ${state}` }));
