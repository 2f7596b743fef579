import { deliveryDays, firstDelivery, without } from './delivery-windows';

describe('the days on which a stay may begin', () => {
  it.each([
    ['one window holds the stay whole', [[0, 200]], 86, [{ from: 0, to: 114 }]],
    ['a window of the stay\'s own length leaves one day', [[10, 96]], 86, [{ from: 10, to: 10 }]],
    ['a window one day too short holds none', [[10, 95]], 86, []],
    ['windows that touch are not one: no stay runs across', [[0, 50], [50, 100]], 60, []],
    ['windows that overlap are not one either', [[0, 60], [30, 90]], 60, [{ from: 0, to: 0 }, { from: 30, to: 30 }]],
    ['days of two windows that follow each other are one piece', [[0, 61], [2, 63]], 60, [{ from: 0, to: 3 }]],
    ['in order, whatever the order they came in', [[700, 1000], [0, 200]], 86, [{ from: 0, to: 114 }, { from: 700, to: 914 }]],
  ] as const)('%s', (_, windows, occupancy, expected) => {
    expect(deliveryDays(windows, occupancy)).toEqual(expected);
  });

  it('are without those forbidden', () => {
    expect(without([{ from: 0, to: 10 }, { from: 20, to: 30 }], [{ from: 5, to: 22 }, { from: 30, to: 30 }])).toEqual([{ from: 0, to: 4 }, { from: 23, to: 29 }]);
  });

  it.each([[3, 5], [5, 5], [8, 8], [9, 20], [31, Number.POSITIVE_INFINITY]])('from day %i the first is %i', (from, first) => {
    expect(firstDelivery([{ from: 5, to: 8 }, { from: 20, to: 30 }], from)).toBe(first);
  });
});
