import * as fc from 'fast-check';
import { notBefore, succession, type Seated } from './succession';

const day = (number: number) => new Date(Date.UTC(2027, 0, number));
const seated = (id: string, from: number, to: number | null = null): Seated => ({ id, validFrom: day(from), validTo: to === null ? null : day(to) });

test.each<[string, Seated, Seated[], number, unknown]>([
  ['into an empty seat', seated('b', 10), [], 10, { candidate: 'activate', departures: [] }],
  ['after an open-ended holder', seated('b', 10), [seated('a', 1)], 10, { candidate: 'activate', departures: [{ id: 'a', action: 'supersede', at: day(10) }] }],
  ['after one whose date has passed', seated('b', 10), [seated('a', 1, 9)], 10, { candidate: 'activate', departures: [{ id: 'a', action: 'expire', at: day(9) }] }],
  ['when a later one sits there already', seated('b', 10), [seated('c', 12)], 13, { candidate: 'supersede', departures: [] }],
  ['when its own time went by', seated('b', 10, 12), [seated('a', 1)], 12, { candidate: 'expire', departures: [] }],
])('a designation comes %s', (_, candidate, holders, today, outcome) => {
  expect(succession(candidate, holders, day(today))).toEqual({ ok: true, value: outcome });
});

test('before its day a designation stays where it is', () => {
  expect(succession(seated('b', 10), [], day(9))).toMatchObject({ ok: false, rejection: { code: 'not-begun' } });
});

interface Tenure extends Seated {
  from: Date;
  to: Date | null;
}

/** The seat over time as the use case keeps it: departures first, then the newcomer from now on. */
function sit(seat: Tenure[], candidate: Seated, now: Date): void {
  const holders = seat.filter(({ to }) => to === null);
  const at = notBefore(now, ...seat.flatMap(({ from, to }) => [from, to]));
  const decision = succession(candidate, holders, at);
  if (!decision.ok) return;
  for (const { id, at: leaving } of decision.value.departures) seat.find((tenure) => tenure.id === id && tenure.to === null)!.to = leaving;
  if (decision.value.candidate === 'activate') seat.push({ ...candidate, from: at, to: null });
}

test('at no instant do two designations hold one seat, whatever begins when, however late the timers are and whatever order they come in', () => {
  const designation = fc.record({ from: fc.integer({ min: 1, max: 40 }), length: fc.option(fc.integer({ min: 1, max: 30 })), late: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(fc.array(designation, { maxLength: 12 }), (plans) => {
      const seat: Tenure[] = [];
      const due = plans.map((plan, n) => ({ at: plan.from + plan.late, seated: seated(`d${n}`, plan.from, plan.length === null ? null : plan.from + plan.length) }));
      for (const { at, seated: candidate } of due) sit(seat, candidate, day(at));
      const held = seat.map(({ from, to, validTo }) => [from.getTime(), Math.min(to?.getTime() ?? Infinity, validTo?.getTime() ?? Infinity)] as const);
      for (const [n, [from, to]] of held.entries())
        for (const [otherFrom, otherTo] of held.slice(n + 1)) expect(from < otherTo && otherFrom < to).toBe(false);
    }),
  );
});
