import { stopActions, type Side } from './stop-actions';
import type { Lifecycle, Stop } from './touring';

const state = (name: string, final = false) => ({ state: name, final, longestDays: null });
const step = (action: string, ...from: string[]) => ({ action, from, to: 'hold', actor: 'host' });
const table: Lifecycle = {
  workflow: 'touring.stop',
  states: [state('hold'), state('challenged'), state('reserved'), state('contract-lapsed'), state('confirmed', true)],
  transitions: [
    step('pass-facility', 'hold', 'challenged'),
    step('send-contract', 'hold', 'contract-lapsed'),
    step('extend-hold', 'hold'),
    step('decline-hold', 'hold', 'challenged'),
    step('answer-challenge', 'challenged'),
    step('accept-facility-conditions', 'hold', 'challenged'),
    step('challenge-hold', 'hold', 'challenged'),
    step('release-hold', 'hold', 'challenged'),
  ],
};
const hold: Pick<Stop, 'state' | 'rank' | 'facility' | 'delivery'> = { state: 'hold', rank: 1, facility: 'not-assessed', delivery: '2028-03-01' };
const shown = (side: Side | null, changes: Partial<Stop>, actor: object = {}) =>
  stopActions({ ...hold, ...changes }, table, { side, powers: ['manage-tours'], today: '2028-01-01', tourIsOpen: true, ...actor }).map(({ name, because, leadsOn }) => `${name}${because ? `: ${because}` : ''}${leadsOn ? ' !' : ''}`);

it.each<[string, Side | null, Partial<Stop>, string[]]>([
  ['the organiser of a new hold', 'organiser', {}, ['assess !', 'send-contract: facility-not-assessed', 'extend', 'decline']],
  ['with conditions set', 'organiser', { facility: 'conditional' }, ['assess', 'send-contract: facility-conditions-open', 'extend', 'decline']],
  ['with a passed check', 'organiser', { facility: 'passed' }, ['assess', 'send-contract !', 'extend', 'decline']],
  ['of the second in line', 'organiser', { facility: 'passed', rank: 2 }, ['assess', 'send-contract: not-first-in-line', 'extend', 'decline']],
  ['of one that began', 'organiser', { facility: 'passed', delivery: '2028-01-01' }, ['assess', 'send-contract: dates-past', 'extend', 'decline']],
  ['while it is challenged', 'organiser', { state: 'challenged', facility: 'passed' }, ['assess', 'send-contract: challenge-is-open', 'extend: challenge-is-open', 'decline']],
  ['while the contract is out', 'organiser', { state: 'reserved' }, ['decline: contract-is-out']],
  ['after it lapsed', 'organiser', { state: 'contract-lapsed', facility: 'passed', rank: null }, ['send-contract !']],
  ['the host of a hold', 'host', {}, ['release']],
  ['behind others', 'host', { rank: 2 }, ['challenge', 'release']],
  ['who is challenged', 'host', { state: 'challenged' }, ['answer-challenge !', 'release']],
  ['with conditions to accept', 'host', { facility: 'conditional' }, ['accept-conditions !', 'release']],
  ['while the contract is out (host)', 'host', { state: 'reserved' }, ['release: contract-is-out']],
  ['at the end', 'host', { state: 'confirmed' }, []],
  ['whoever takes no part', null, {}, []],
])('%s', (_, side, changes, expected) => {
  expect(shown(side, changes)).toEqual(expected);
});

it('who may not manage tours sees all of it, and why not', () => {
  expect(shown('organiser', {}, { powers: ['negotiate'] })).toEqual(['assess: no-power', 'send-contract: no-power', 'extend: no-power', 'decline: no-power']);
});

it('a tour that has ended sends no contract', () => {
  expect(shown('organiser', { facility: 'passed' }, { tourIsOpen: false })).toEqual(['assess', 'send-contract: tour-ended', 'extend', 'decline']);
});
