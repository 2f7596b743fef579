import { addDays } from '@caravanserai/kernel';
import { addMonths } from './months';
import { bookingsFollowTheDates, holdsStandInLine, theSetCanBeThere, theSpaceIsFree } from './set-and-space';
import { laterStop, someFacts, someStop } from './some-facts';
import { lengthsAreAllowed, thereIsTimeAroundTheShow } from './stays';
import type { StopFact, TourFacts } from './tour-facts';

const verdicts = (findings: ReturnType<typeof theSetCanBeThere>) => findings.map(({ verdict }) => verdict);
const terms = { installDays: 5, strikeDays: 3, minWeeks: 4, maxWeeks: 26, availableFrom: '2027-01-01', availableTo: null };

describe('R1, one set', () => {
  const after = (delivery: string, change: Partial<StopFact> = {}) => someStop({ id: 'second', spaceId: 'other', delivery, opening: addDays(delivery, 14), closing: addDays(delivery, 60), dispatch: addDays(delivery, 65), ...change });
  it.each<[string, StopFact, number | undefined, string]>([
    ['the day on which the set can be there', after('2028-05-15'), undefined, 'holds'],
    ['a day too early', after('2028-05-14'), undefined, 'broken'],
    ['an equal start (R34)', after('2028-02-01'), undefined, 'broken'],
    // 15 May begins in Tokyo eight hours before it does in Lisbon, where the set is still on its way.
    ['midnight further east comes too early', after('2028-05-15', { zone: 'Asia/Tokyo' }), undefined, 'broken'],
    ['midnight further west is late enough', after('2028-05-15', { zone: 'Atlantic/Azores' }), undefined, 'holds'],
    ['a transport that takes longer than the least', after('2028-05-15'), 8, 'broken'],
    ['a transport that is quicker than the least', after('2028-05-14'), 6, 'holds'],
  ])('%s', (_name, second, transitDays, verdict) => {
    const turnarounds = transitDays === undefined ? undefined : [{ fromStopId: 'first', toStopId: 'second', transitDays, customsDays: 0, bufferDays: 0 }];
    expect(verdicts(theSetCanBeThere(someFacts({ stops: [second, someStop()], ...(turnarounds && { turnarounds }) })))).toEqual([verdict]);
  });

  it('over the night on which the clocks change a day is a day', () => {
    const spring = someStop({ dispatch: '2028-03-20', closing: '2028-03-18' });
    const stops = (delivery: string) => [spring, after(delivery)];
    expect(['2028-03-26', '2028-03-27'].map((day) => verdicts(theSetCanBeThere(someFacts({ stops: stops(day) })))[0])).toEqual(['broken', 'holds']);
  });

  it('what has ended counts for nothing, and a hold of lower rank is measured against what is firm', () => {
    const gone = after('2028-02-01', { state: 'hold-expired' });
    expect(theSetCanBeThere(someFacts({ stops: [someStop(), gone] }))).toEqual([]);
    const lower = after('2028-02-01', { state: 'hold', rank: 2 });
    expect(theSetCanBeThere(someFacts({ stops: [someStop(), lower] })).map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual(['second broken']);
  });

  it('over a leap day: 27 February and three days are 1 March', () => {
    const leap = someStop({ closing: '2028-02-25', dispatch: '2028-02-27' });
    expect(['2028-02-29', '2028-03-01'].map((day) => verdicts(theSetCanBeThere(someFacts({ leastTurnaroundDays: 3, stops: [leap, after(day)] })))[0])).toEqual(['broken', 'holds']);
  });

  it('year end: from 31 December the set is there a week later', () => {
    const winter = someStop({ delivery: '2027-10-01', opening: '2027-10-15', closing: '2027-12-28', dispatch: '2027-12-31' });
    expect(['2028-01-06', '2028-01-07'].map((day) => verdicts(theSetCanBeThere(someFacts({ stops: [winter, after(day)] })))[0])).toEqual(['broken', 'holds']);
  });
});

describe('R2, one space', () => {
  const claim = (from: string, to: string) => ({ stopId: 'rival', spaceId: 'hall', fromMs: Date.parse(from), toMs: Date.parse(to), isConfirmed: true });
  it.each<[string, TourFacts['spaceClaims'], string]>([
    ['nothing else', [], 'holds'],
    ['what ends at the midnight of delivery', [claim('2028-01-01T00:00Z', '2028-02-01T00:00Z')], 'holds'],
    ['a second longer', [claim('2028-01-01T00:00Z', '2028-02-01T00:00:01Z')], 'broken'],
    // Lisbon is an hour ahead of Greenwich in May.
    ['what begins at the midnight of dispatch', [claim('2028-05-07T23:00Z', '2028-06-01T00:00Z')], 'holds'],
    ['a second earlier', [claim('2028-05-07T22:59:59Z', '2028-06-01T00:00Z')], 'broken'],
    ['the same start (R34)', [claim('2028-02-01T00:00Z', '2028-02-02T00:00Z')], 'broken'],
    ['across midnight inside (R34)', [claim('2028-03-01T22:00Z', '2028-03-02T02:00Z')], 'broken'],
    ['another space', [{ ...claim('2028-02-01T00:00Z', '2028-02-02T00:00Z'), spaceId: 'other' }], 'holds'],
    ['a calendar nobody read', undefined, 'unknown'],
  ])('%s', (_name, spaceClaims, verdict) => expect(verdicts(theSpaceIsFree(someFacts(spaceClaims && { spaceClaims })))).toEqual([verdict]));
});

it.each([['confirmed', true, 'broken'], ['confirmed', false, 'broken'], ['hold', true, 'broken'], ['hold', false, 'holds']] as const)('R2: a %s against a stay that is confirmed: %s', (state, isConfirmed, verdict) => {
  const spaceClaims = [{ stopId: 'rival', spaceId: 'hall', fromMs: Date.parse('2028-02-03T00:00Z'), toMs: Date.parse('2028-02-04T00:00Z'), isConfirmed }];
  expect(verdicts(theSpaceIsFree(someFacts({ stops: [someStop({ state })], spaceClaims })))).toEqual([verdict]);
});

describe('R3, time around the show', () => {
  it.each<[string, Partial<StopFact>, string]>([
    ['a day of rest and five of installing', { delivery: '2028-02-08', opening: '2028-02-15' }, 'holds'],
    ['fewer than five working days, over a weekend', { delivery: '2028-02-09', opening: '2028-02-15' }, 'broken'],
    ['a venue that rests on Friday and Saturday', { delivery: '2028-02-08', opening: '2028-02-15', weekend: [5, 6] }, 'holds'],
    ['strike days to the day', { closing: '2028-05-05' }, 'holds'],
    ['a strike day short', { closing: '2028-05-06' }, 'broken'],
  ])('%s', (_name, change, verdict) => expect(verdicts(thereIsTimeAroundTheShow(someFacts({ terms, stops: [someStop(change)] })))).toEqual([verdict]));

  it('without the terms of the offer nothing is said', () => expect(thereIsTimeAroundTheShow(someFacts())[0]).toMatchObject({ verdict: 'unknown', missing: ['offer-terms'] }));
});

describe('R4, lengths', () => {
  const weeks = (closing: string) => verdicts(lengthsAreAllowed(someFacts({ terms, stops: [someStop({ opening: '2028-02-15', closing, dispatch: addDays(closing, 5) })] })))[0];
  it.each([['2028-03-14', 'holds'], ['2028-03-13', 'broken'], ['2028-08-15', 'holds'], ['2028-08-16', 'broken']])('4 to 26 weeks to %s', (closing, verdict) => expect(weeks(closing)).toBe(verdict));

  const loan = (loanEnds: string | null) => [{ id: 'o', valueMinor: 1, currency: 'EUR', loanEnds }];
  it.each<[string, Partial<TourFacts>, string]>([
    ['a loan that ends on the day of dispatch', { objects: loan('2028-05-08'), maxTourMonths: null }, 'holds'],
    ['a loan that ends the day before', { objects: loan('2028-05-07'), maxTourMonths: null }, 'broken'],
    ['a tour of the longest allowed', { objects: loan(null), maxTourMonths: 4 }, 'holds'],
    ['a month longer than allowed', { objects: loan(null), maxTourMonths: 3 }, 'broken'],
    ['no limit named, loans unknown', { maxTourMonths: null }, 'unknown'],
    ['loans known, no word on the limit', { objects: loan(null) }, 'unknown'],
  ])('%s', (_name, change, verdict) => expect(verdicts(lengthsAreAllowed(someFacts({ terms, ...change })))[1]).toBe(verdict));
});

describe('R5, holds in line', () => {
  const hold = (change: Partial<StopFact>) => verdicts(holdsStandInLine(someFacts({ stops: [someStop({ state: 'hold', expiresAtMs: Date.parse('2027-11-24T12:00:00.001Z'), ...change })] })))[0];
  it.each<[string, Partial<StopFact>, string]>([
    ['a millisecond left', {}, 'holds'],
    ['the very moment of expiry', { expiresAtMs: Date.parse('2027-11-24T12:00Z') }, 'broken'],
    ['second in line', { rank: 2 }, 'holds'],
    ['no rank', { rank: null }, 'unknown'],
    ['rank 0', { rank: 0 }, 'broken'],
    ['a contract on rank 1', { state: 'reserved' }, 'holds'],
    ['a contract on rank 2', { state: 'reserved', rank: 2 }, 'broken'],
  ])('%s', (_name, change, verdict) => expect(hold(change)).toBe(verdict));
});

describe('R6, bookings in step', () => {
  const leg = { id: 'leg', fromCountry: 'PT', toCountry: 'PT', objectIds: [], vehicles: null, vehiclesBooked: null };
  const arriving = (arrivesOn: string) => ({ ...leg, departsOn: '2028-01-20', arrivesOn, toStopId: 'first', fromStopId: null });
  const shown = (opening: string) => ({ stopId: 'first', state: 'scheduled', opening, closing: '2028-05-02' });
  it.each<[string, Partial<TourFacts>, string]>([
    ['the leg arrives on the day of delivery', { legs: [arriving('2028-02-01')], publicEvents: [shown('2028-02-15')] }, 'holds'],
    ['the leg arrives a day late', { legs: [arriving('2028-02-02')], publicEvents: [] }, 'broken'],
    ['the calendar shows another opening', { legs: [], publicEvents: [shown('2028-02-14')] }, 'broken'],
    ['the space stayed behind', { stops: [someStop({ occupiesFromMs: 0 })] }, 'broken'],
    ['nothing is known of legs', { publicEvents: [] }, 'unknown'],
  ])('%s', (_name, change, verdict) => expect(verdicts(bookingsFollowTheDates(someFacts(change)))).toEqual([verdict]));
});

it('a later stay is the same stay, later', () => expect(laterStop(366).delivery).toBe('2029-02-01'));

it.each([['2028-02-29', 12, '2029-02-28'], ['2027-12-31', 2, '2028-02-29'], ['2028-01-31', -2, '2027-11-30'], ['2027-11-30', 3, '2028-02-29']])('%s and %i months are %s', (date, months, day) =>
  expect(addMonths(date, months)).toBe(day));
