import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { EventLog } from './event-log';
import { everything, select } from './filter';
import { writeOcel } from './write-ocel';

/** OCEL 2.0 in JSON, after the text of the standard (Berti et al., "OCEL 2.0 Specification", section on JSON): nothing else at the top, all lists present. */
const declared = { type: 'array', items: { type: 'object', required: ['name', 'attributes'], additionalProperties: false, properties: { name: { type: 'string', minLength: 1 }, attributes: { type: 'array', items: { $ref: '#/$defs/attribute' } } } } };
const relationships = { type: 'array', items: { type: 'object', required: ['objectId', 'qualifier'], additionalProperties: false, properties: { objectId: { type: 'string' }, qualifier: { type: 'string' } } } };
const time = { type: 'string', format: 'date-time' };
const value = { type: ['string', 'number', 'integer', 'boolean'] };
const valued = (more: object, required: string[]) => ({ type: 'array', items: { type: 'object', required: ['name', 'value', ...required], additionalProperties: false, properties: { name: { type: 'string' }, value, ...more } } });
const schema = {
  $defs: { attribute: { type: 'object', required: ['name', 'type'], additionalProperties: false, properties: { name: { type: 'string' }, type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] } } } },
  type: 'object',
  required: ['objectTypes', 'eventTypes', 'objects', 'events'],
  additionalProperties: false,
  properties: {
    objectTypes: declared,
    eventTypes: declared,
    objects: { type: 'array', items: { type: 'object', required: ['id', 'type'], additionalProperties: false, properties: { id: { type: 'string' }, type: { type: 'string' }, attributes: valued({ time }, ['time']), relationships } } },
    events: { type: 'array', items: { type: 'object', required: ['id', 'type', 'time', 'relationships'], additionalProperties: false, properties: { id: { type: 'string' }, type: { type: 'string' }, time, attributes: valued({}, []), relationships } } },
  },
};
const validate = addFormats(new Ajv({ allowUnionTypes: true })).compile(schema);

const at = Date.UTC(2028, 0, 3, 9);

function world(): EventLog {
  const log = new EventLog();
  log.describeOrganisation('louvre', { partner: 'FR', side: 'europe' });
  const [stop, agreement] = [log.addCase('1', 'touring.stop'), log.addCase('1', 'coproduction.agreement')];
  log.addParty(stop, 'host', 'louvre');
  log.addParty(stop, 'organiser', 'unknown');
  log.append({ caseNumber: stop, activity: 'place-hold', state: 'hold', time: at, actor: 'host' });
  log.append({ caseNumber: agreement, activity: 'draft "it"\n', state: 'draft', time: at + 0.25 });
  return log;
}

const written = (log: EventLog, selection = everything) => JSON.parse([...writeOcel(log, selection)].join('')) as Record<string, any[]>;

it('an exported log is OCEL 2.0', () => {
  const ocel = written(world());
  expect([validate(ocel), validate.errors]).toEqual([true, null]);
  expect(ocel.objects).toEqual([
    { id: 'organisation/louvre', type: 'organisation', attributes: [{ name: 'partner', time: '1970-01-01T00:00:00Z', value: 'FR' }, { name: 'side', time: '1970-01-01T00:00:00Z', value: 'europe' }], relationships: [] },
    { id: 'organisation/unknown', type: 'organisation', attributes: [], relationships: [] },
    { id: 'touring.stop/1', type: 'touring.stop', attributes: [{ name: 'name', time: '2028-01-03T09:00:00Z', value: '1' }], relationships: [{ objectId: 'organisation/louvre', qualifier: 'host' }, { objectId: 'organisation/unknown', qualifier: 'organiser' }] },
    { id: 'coproduction.agreement/1', type: 'coproduction.agreement', attributes: [{ name: 'name', time: '2028-01-03T09:00:00.000250Z', value: '1' }], relationships: [] },
  ]);
  expect(ocel.events![1]).toEqual({
    ...{ id: 'event/1', type: 'coproduction.agreement/draft "it"\n', time: '2028-01-03T09:00:00.000250Z' },
    ...{ attributes: [{ name: 'state', value: 'draft' }], relationships: [{ objectId: 'coproduction.agreement/1', qualifier: 'case' }] },
  });
});

it('every type is declared once and every relationship leads somewhere', () => {
  const { objectTypes = [], eventTypes = [], objects = [], events = [] } = written(world());
  const names = (list: Array<{ name: string }>) => list.map(({ name }) => name);
  expect([names(objectTypes), names(eventTypes)]).toEqual([['touring.stop', 'coproduction.agreement', 'organisation'], ['touring.stop/place-hold', 'coproduction.agreement/draft "it"\n']]);
  const ids = new Set(objects.map(({ id }) => id));
  expect([...objects, ...events].flatMap(({ relationships: to }) => to).filter(({ objectId }) => !ids.has(objectId))).toEqual([]);
});

it('only what is selected is written', () => {
  const log = world();
  const { objects = [], events = [], eventTypes = [] } = written(log, select(log, { workflow: 'coproduction.agreement' }));
  expect([objects.length, events.length, eventTypes.length]).toEqual([1, 1, 1]);
});

it('an empty log is OCEL too', () => expect(validate(written(new EventLog()))).toBe(true));
