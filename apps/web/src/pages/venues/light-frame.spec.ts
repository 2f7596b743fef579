import { frameOf, pathOf } from './light-frame';

const area = { left: 0, right: 100, top: 0, bottom: 110 };

it('nothing shown is no picture', () => expect(frameOf([], 100, area)).toBeNull());

it('has a month of air beside the first and the last day, and the allowance in the picture', () => {
  const points = [{ day: '2027-02-01', luxHours: 0 }, { day: '2027-03-11', luxHours: 50 }];
  const frame = frameOf(points, 100, area)!;
  expect([frame.x('2027-01-01'), frame.x('2027-04-11'), frame.y(0), frame.y(100)]).toEqual([0, 100, 110, 10]);
  expect([pathOf(points, frame), frame.months, frame.holds('2026-12-31'), frame.holds('2027-04-11')]).toEqual(['M31 110L69 60', ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'], false, true]);
});
