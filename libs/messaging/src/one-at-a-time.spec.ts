import { setTimeout as pause } from 'node:timers/promises';
import { OneAtATime } from './one-at-a-time';

const recorder = () => {
  const lots: string[][] = [];
  let underWay = 0;
  const lane = new OneAtATime<string>(
    async (lot) => {
      underWay += 1;
      lots.push(underWay > 1 ? ['two at once'] : lot);
      await pause(5);
      underWay -= 1;
      if (lot.includes('bad')) throw new Error('this lot fails');
    },
    (batch) => batch.length,
    4,
  );
  return { lane, lots };
};

it('what comes within one turn, or while another lot is worked on, goes together in its order', async () => {
  const { lane, lots } = recorder();
  const first = [lane.add('a'), lane.add('b')];
  await pause(3);
  await Promise.all([...first, lane.add('c'), lane.add('d')]);
  expect(lots).toEqual([['a', 'b'], ['c', 'd']]);
});

it.each([
  ['a lot ends before it is too large', ['aa', 'bb', 'c'], [['aa', 'bb'], ['c']]],
  ['a batch that is too large goes alone', ['a', 'too large', 'b'], [['a'], ['too large'], ['b']]],
])('%s', async (_name, batches, expected) => {
  const { lane, lots } = recorder();
  await Promise.all(batches.map((batch) => lane.add(batch)));
  expect(lots).toEqual(expected);
});

it('a failure is told to all who were in the lot, and the next one goes on', async () => {
  const { lane, lots } = recorder();
  const outcomes = await Promise.allSettled(['bad', 'x', 'late'].map((batch) => lane.add(batch)));
  expect([lots, outcomes.map(({ status }) => status)]).toEqual([[['bad', 'x'], ['late']], ['rejected', 'rejected', 'fulfilled']]);
  await lane.add('after');
  expect(lots.at(-1)).toEqual(['after']);
});
