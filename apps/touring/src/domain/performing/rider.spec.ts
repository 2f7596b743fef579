import { isSettled, type LineAnswer, reconcile, riderFact, type RiderCode, type RiderLine } from './rider';

const must = (line: RiderCode, need: number): RiderLine => ({ line, isMust: true, need });
const house = (of: Partial<Record<RiderCode, number>>) => Object.entries(of).map(([line, have]) => ({ line: line as RiderCode, have }));
const states = (rider: RiderLine[], of: Partial<Record<RiderCode, number>>, answers: LineAnswer[] = []) => reconcile(rider, house(of), answers).map(({ state }) => state);

/** Two riders in use: 9 x 6 m, 4 m high, get-in of 5 h, get-out of 2 h, two technicians, flat; and 10 m, 20 C, no rake, a door of 64 cm. */
const studioRider = [must('stage-width', 900), must('stage-depth', 600), must('clear-height', 400), must('get-in', 300), must('get-out', 120), must('crew-per-call', 2), must('rake', 0)];
const hallRider = [must('stage-width', 1_000), must('stage-temperature', 20), must('rake', 0), must('door-width', 64)];

describe('R32, the rider against the house', () => {
  it.each<[string, RiderLine[], Partial<Record<RiderCode, number>>, string[]]>([
    ['a studio that just fits', studioRider, { 'stage-width': 900, 'stage-depth': 600, 'clear-height': 400, 'get-in': 300, 'get-out': 120, 'crew-per-call': 2, rake: 0 }, Array(7).fill('covered')],
    ['one that is a hand too narrow and raked', studioRider, { 'stage-width': 899, 'stage-depth': 600, 'clear-height': 400, 'get-in': 300, 'get-out': 120, 'crew-per-call': 2, rake: 1 }, ['missing', 'covered', 'covered', 'covered', 'covered', 'covered', 'missing']],
    ['a cold hall with a narrow door', hallRider, { 'stage-width': 1_200, 'stage-temperature': 19, rake: 0, 'door-width': 63 }, ['covered', 'missing', 'covered', 'missing']],
    ['a house that has said nothing', hallRider, {}, Array(4).fill('missing')],
  ])('%s', (_name, rider, of, expected) => expect(states(rider, of)).toEqual(expected));

  const narrow: LineAnswer = { line: 'stage-width', need: 900, have: 850, kind: 'substitute', words: 'The wings are taken in.', accepted: false };
  it.each<[string, Partial<LineAnswer>, string, boolean]>([
    ['a substitute that is only proposed', {}, 'substitute-proposed', false],
    ['one that is accepted', { accepted: true }, 'substituted', true],
    ['a waiver', { kind: 'waiver', accepted: true }, 'waived', true],
    ['an answer to another need', { accepted: true, need: 800 }, 'missing', false],
    ['an answer to another measure', { accepted: true, have: 890 }, 'missing', false],
  ])('%s', (_name, change, state, settled) => {
    const [line] = reconcile([must('stage-width', 900)], house({ 'stage-width': 850 }), [{ ...narrow, ...change }]);
    expect([line!.state, isSettled(line!), riderFact('e', line!).state === 'open']).toEqual([state, settled, !settled]);
  });
});
