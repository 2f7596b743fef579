import { drive } from '../drive';
import { solve } from '../solve';
import { readRouteFile } from './read-route-file';

const solved = (text: string, objective: 'travel-time' | 'makespan' = 'travel-time') => {
  const file = readRouteFile(text);
  const { problem, scales } = file.build({ objective, pareto: null });
  const { routes, proven } = drive(solve(problem));
  return { order: routes[0]?.stops.map(({ place }) => file.names[place]), value: routes[0] && routes[0].values[0]! / scales[0]!, proven };
};

const matrix = `3
0 1.5 4
1.5 0 2.25
4 2.25 0
0 99
0 20
10 12
# Sum of service times: 0
`;
const head = 'CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE TIME\n';
const columns = (service: number) => `!! three places\n\n${head} 1 0.0 0.0 0 0 99 0.0\n 2 3.0 1.0 0 0 99 ${service}\n 3 7.0 0.0 0 0 99 ${service}\n 999 0 0 0 0 0 0\n`;
const tsplib = (type: string, nodes: string) => `NAME: t\nTYPE: TSP\nDIMENSION: 3\nEDGE_WEIGHT_TYPE: ${type}\nNODE_COORD_SECTION\n${nodes}\nEOF\n`;
const tour = { depot: { id: 'P', start: 0 }, venues: [{ id: 'A', occupancyDays: 2, windows: [[0, 5]] }, { id: 'B', occupancyDays: 2, windows: [[4, 9]] }], transport: { days: [[0, 1, 2], [1, 0, 1], [2, 1, 0]], km: [[0, 10, 20], [10, 0, 10], [20, 10, 0]] } };

describe('a file is known by its content', () => {
  it.each([
    ['a matrix with windows; the depot\'s holds for the return', matrix, { order: ['1', '2'], value: 7.75, proven: true }],
    ['columns without service: distances are cut and obey the triangle inequality', columns(0), { order: ['2', '3'], value: 14, proven: true }],
    ['columns with service: real distances to four decimals, service added', columns(10), { order: ['2', '3'], value: 34.2854, proven: true }],
    ['TSPLIB, rounded', tsplib('EUC_2D', '1 0 0\n2 3 1\n3 7 0'), { order: ['2', '3'], value: 14, proven: true }],
    ['TSPLIB, rounded up', tsplib('CEIL_2D', '1 0 0\n2 3 1\n3 7 0'), { order: ['2', '3'], value: 16, proven: true }],
    ['a tour in JSON', JSON.stringify(tour), { order: ['A', 'B'], value: 4, proven: true }],
  ])('%s', (_, text, expected) => {
    const { order, value, proven } = solved(text);
    expect({ order: [...order!].sort(), value, proven }).toEqual(expected);
  });

  it('is solved for the makespan with its waiting', () => {
    expect(solved(matrix, 'makespan').value).toBe(13.75);
  });

  it('of a tour gives the best compromises', () => {
    const { problem } = readRouteFile(JSON.stringify(tour)).build({ objective: null, pareto: ['distance', 'end'] });
    expect(drive(solve(problem)).routes.map(({ values, returned }) => [...values, returned])).toEqual([[40_000_000, 8, 8]]);
  });
});

describe('a bad file is refused with its line and the reason', () => {
  it.each([
    ['', 1, 'the file is empty'],
    ['hello', 1, 'neither a count'],
    [matrix.replace('2.25 0', '2.25 x'), 4, '"x" is no number'],
    [matrix.replace('10 12\n', ''), 6, '2 numbers short'],
    [matrix.replace('10 12', '12 10'), 7, 'closes before it opens'],
    [matrix.replace('3\n', '1\n'), 1, 'whole number from 2'],
    [columns(0).replace('3.0 1.0', '3.0'), 5, 'seven columns'],
    [tsplib('GEO', '1 0 0\n2 3 1\n2 7 0'), 8, 'each once'],
    [tsplib('XRAY', '1 0 0'), 4, 'EDGE_WEIGHT_TYPE must be one of'],
    ['{\n "depot": {},\n oops }', 3, 'this is no JSON'],
    [JSON.stringify({ ...tour, venues: [{ id: 'A' }], transport: { days: [[0, 1], [1, 0]], km: [[0, 1], [1, 0]] } }, null, 1), 8, 'A needs occupancyDays'],
    [JSON.stringify({ ...tour, venues: [{ id: 'A', occupancyDays: 1, windows: [[5, 2]] }], transport: { days: [[0, 1], [1, 0]], km: [[0, 1], [1, 0]] } }, null, 1), 8, 'closes before it opens'],
    [JSON.stringify({ ...tour, transport: { days: [[0]] } }, null, 1), 29, 'transport.days must have 3 rows'],
  ])('%#', (text, line, reason) => {
    expect(() => readRouteFile(text)).toThrow(expect.objectContaining({ line, reason: expect.stringContaining(reason) }));
  });
});
