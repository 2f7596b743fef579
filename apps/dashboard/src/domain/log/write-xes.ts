import type { EventLog } from './event-log';
import type { Selection } from './filter';
import { eventsOf, inChunks, selectedCases } from './in-case-order';
import { isoWithOffset } from './iso-with-offset';

/**
 * A selection as XES (IEEE 1849), a piece of text at a time. XES knows one kind of case: choose one workflow, or activities of several that have one name become one.
 * Who acted is a role or whatever an imported file said, never a person of the platform.
 */
export const writeXes = (log: EventLog, selection: Selection): Generator<string> => inChunks(pieces(log, selection));

const extensions = [['Concept', 'concept'], ['Time', 'time'], ['Lifecycle', 'lifecycle'], ['Organizational', 'org']] as const;

function* pieces(log: EventLog, selection: Selection): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1849-2016" xes.features="">\n';
  for (const [name, prefix] of extensions) yield `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>\n`;
  yield '  <global scope="trace"><string key="concept:name" value=""/></global>\n';
  yield '  <global scope="event"><string key="concept:name" value=""/><date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/></global>\n';
  yield '  <classifier name="Activity" keys="concept:name"/>\n';
  for (const caseNumber of selectedCases(log, selection)) {
    yield `  <trace>\n    ${text('concept:name', log.caseNames[caseNumber]!)}\n`;
    for (const event of eventsOf(log, caseNumber)) yield eventText(log, event);
    yield '  </trace>\n';
  }
  yield '</log>\n';
}

function eventText({ events, activities, states, actors, lifecycles }: EventLog, event: number): string {
  const [activity, state] = [activities.list[events.activity[event]!]!, states.list[events.state[event]!]!];
  const attributes = [
    text('concept:name', activity),
    `<date key="time:timestamp" value="${isoWithOffset(events.time[event]!, events.offset[event]!)}"/>`,
    ...(events.lifecycle[event]! >= 0 ? [text('lifecycle:transition', lifecycles.nameOf(events.lifecycle[event]!))] : []),
    ...(events.actor[event]! >= 0 ? [text('org:resource', actors.nameOf(events.actor[event]!))] : []),
    ...(state === activity ? [] : [text('state', state)]),
  ];
  return `    <event>${attributes.join('')}</event>\n`;
}

const text = (key: string, value: string) => `<string key="${key}" value="${escaped(value)}"/>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Line breaks as references, or a parser would read blanks; what XML cannot hold in any way becomes the sign for that. */
function escaped(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => entities[character]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
