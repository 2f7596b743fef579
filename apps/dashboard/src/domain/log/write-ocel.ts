import type { EventLog } from './event-log';
import type { Selection } from './filter';
import { eventsOf, inChunks, selectedCases } from './in-case-order';
import { isoWithOffset } from './iso-with-offset';

/**
 * A selection across workflows as OCEL 2.0 in JSON, a piece of text at a time. Each case is an object of its workflow's type and each organisation one of type
 * `organisation`; an event is about its case and about whoever takes part in it, each in their role. All attributes are strings, as in the standard's own examples.
 */
export const writeOcel = (log: EventLog, selection: Selection): Generator<string> => inChunks(pieces(log, selection));

const attributes = (...names: string[]) => names.map((name) => ({ name, type: 'string' }));

function* pieces(log: EventLog, selection: Selection): Generator<string> {
  const seen = occurring(log, selection);
  const caseTypes = [...seen.workflows].map((workflow) => ({ name: typeOf(log, workflow), attributes: attributes('name') }));
  const eventTypes = [...seen.activities].map((activity) => ({ name: eventType(log, activity), attributes: attributes('state', 'actor', 'lifecycle') }));
  yield `{"objectTypes":${JSON.stringify([...caseTypes, { name: 'organisation', attributes: attributes('partner', 'side') }])},\n"eventTypes":${JSON.stringify(eventTypes)},\n"objects":[`;
  yield* list(objects(log, selection, seen.organisations));
  yield '\n],\n"events":[';
  yield* list(eventsIn(log, selection));
  yield '\n]}\n';
}

function* list(items: Iterable<object>): Generator<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
    first = false;
  }
}

function* objects(log: EventLog, selection: Selection, organisations: ReadonlySet<number>): Generator<object> {
  for (const organisation of organisations) {
    const [partner, side] = [log.partnerOf[organisation]!, log.sideOf[organisation]!];
    const known = [...(partner < 0 ? [] : [['partner', log.partners.nameOf(partner)]]), ...(side < 0 ? [] : [['side', log.sides.nameOf(side)]])];
    yield { id: organisationId(log, organisation), type: 'organisation', attributes: known.map(([name, value]) => ({ name, time: '1970-01-01T00:00:00Z', value })), relationships: [] };
  }
  for (const number of selectedCases(log, selection)) {
    const name = { name: 'name', time: instant(log.cases.start[number]!), value: log.caseNames[number]! };
    yield { id: caseId(log, number), type: typeOf(log, log.cases.workflow[number]!), attributes: [name], relationships: parties(log, number) };
  }
}

function* eventsIn(log: EventLog, selection: Selection): Generator<object> {
  const { events, states, actors, lifecycles } = log;
  for (const number of selectedCases(log, selection)) {
    const relationships = [{ objectId: caseId(log, number), qualifier: 'case' }, ...parties(log, number)];
    for (const event of eventsOf(log, number)) {
      const [actor, lifecycle] = [events.actor[event]!, events.lifecycle[event]!];
      const said = [
        { name: 'state', value: states.list[events.state[event]!]! },
        ...(actor < 0 ? [] : [{ name: 'actor', value: actors.nameOf(actor) }]),
        ...(lifecycle < 0 ? [] : [{ name: 'lifecycle', value: lifecycles.nameOf(lifecycle) }]),
      ];
      yield { id: `event/${event}`, type: eventType(log, events.activity[event]!), time: instant(events.time[event]!), attributes: said, relationships };
    }
  }
}

function parties(log: EventLog, caseNumber: number): Array<{ objectId: string; qualifier: string }> {
  const found = [];
  for (let link = log.cases.firstLink[caseNumber]!; link >= 0; link = log.links.following[link]!)
    found.push({ objectId: organisationId(log, log.links.organisation[link]!), qualifier: log.roles.nameOf(log.links.role[link]!) });
  return found;
}

/** Only what occurs is declared. */
function occurring(log: EventLog, selection: Selection) {
  const seen = { workflows: new Set<number>(), activities: new Set<number>(), organisations: new Set<number>() };
  for (const number of selectedCases(log, selection)) {
    seen.workflows.add(log.cases.workflow[number]!);
    for (const event of eventsOf(log, number)) seen.activities.add(log.events.activity[event]!);
    for (let link = log.cases.firstLink[number]!; link >= 0; link = log.links.following[link]!) seen.organisations.add(log.links.organisation[link]!);
  }
  return seen;
}

/** Imported logs know no workflow; their cases are of the type `case`. */
const typeOf = ({ workflows }: EventLog, workflow: number) => workflows.nameOf(workflow) || 'case';
const caseId = (log: EventLog, number: number) => `${typeOf(log, log.cases.workflow[number]!)}/${log.caseNames[number]!}`;
const organisationId = ({ organisations }: EventLog, number: number) => `organisation/${organisations.nameOf(number)}`;
const instant = (time: number) => isoWithOffset(time, 0).replace('+00:00', 'Z');

function eventType({ activities, workflows }: EventLog, activity: number): string {
  const workflow = workflows.nameOf(activities.workflows[activity]!);
  return workflow === '' ? activities.list[activity]! : `${workflow}/${activities.list[activity]!}`;
}
