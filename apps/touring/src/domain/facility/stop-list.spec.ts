import { listHolds, type StopLine } from './stop-list';

const line = (change: Partial<StopLine> = {}): StopLine => ({ objectId: 'a', fromDay: null, toDay: null, substitutes: null, lux: null, ...change });

describe("a stop's list of objects", () => {
  it.each<[string, StopLine[], string]>([
    ['empty', [], 'holds'],
    ['for the whole opening', [line()], 'holds'],
    ['exactly the opening', [line({ fromDay: '2028-02-15', toDay: '2028-05-02' })], 'holds'],
    ['a day before it', [line({ fromDay: '2028-02-14' })], 'display-outside-opening'],
    ['a day after it', [line({ toDay: '2028-05-03' })], 'display-outside-opening'],
    ['of no day', [line({ fromDay: '2028-03-01', toDay: '2028-03-01' })], 'display-outside-opening'],
    ['with a rotation', [line({ toDay: '2028-03-01' }), line({ objectId: 'b', fromDay: '2028-03-01', substitutes: 'a' })], 'holds'],
    ['with an object twice', [line(), line()], 'object-unknown'],
    ['with an object of another offer', [line({ objectId: 'x' })], 'object-unknown'],
    ['with a substitute of nothing known', [line({ substitutes: 'x' })], 'substitute-unknown'],
    ['with a substitute of itself', [line({ substitutes: 'a' })], 'substitute-unknown'],
  ])('%s', (_name, lines, expected) => {
    const decision = listHolds(lines, new Set(['a', 'b']), '2028-02-15', '2028-05-02');
    expect(decision.ok ? 'holds' : decision.rejection.code).toBe(expected);
  });
});
