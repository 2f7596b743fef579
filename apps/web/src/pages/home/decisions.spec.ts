import { actOf, sortedOut, turnOf, dueOf, type Lifecycle, type Matter } from './decisions';

const lifecycle: Lifecycle = {
  workflow: 'touring.stop',
  states: [
    { state: 'hold', final: false, longestDays: 90 },
    { state: 'reserved', final: false, longestDays: 60 },
    { state: 'confirmed', final: true, longestDays: null },
  ],
  transitions: [
    { action: 'place-hold', from: null, actor: 'host' },
    { action: 'release-hold', from: ['hold'], actor: 'host' },
    { action: 'send-contract', from: ['hold'], actor: 'organiser' },
    { action: 'confirm', from: ['reserved'], actor: 'coproduction' },
  ],
};
const matter: Matter = { id: '1', workflow: 'touring.stop', state: 'hold', title: 'Silk', note: null, to: '/', other: null, zone: null, ours: ['organiser'], since: '2028-02-01T00:00:00Z', due: null };

it.each<[string, Partial<Matter>, string]>([
  ['the organiser, who may send a contract', {}, 'us'],
  ['the organiser, in the eyes of the host, who may only leave', { ours: ['host'] }, 'them'],
  ['another service, once the contract is sent', { state: 'reserved' }, 'them'],
  ['nobody at the end', { state: 'confirmed' }, 'nobody'],
  ['nobody where no table is known', { workflow: 'touring.dream' }, 'nobody'],
  ['whom the matter itself names', { turn: 'them' }, 'them'],
])('it is the turn of %s', (_, changes, turn) => {
  expect(turnOf({ ...matter, ...changes }, [lifecycle])).toBe(turn);
});

it.each<[string, Partial<Matter>, string | null]>([
  ['its own date', { due: '2028-02-20T12:00:00Z' }, '2028-02-20T12:00:00Z'],
  ['as long as its state may take', {}, '2028-05-01T00:00:00.000Z'],
  ['never, where nothing is said', { state: 'confirmed' }, null],
])('it is due at %s', (_, changes, due) => {
  expect(dueOf({ ...matter, ...changes }, [lifecycle])).toBe(due);
});

it.each<[string, Partial<Matter>, string | null]>([
  ['the first step of ours that leads on', {}, 'send-contract'],
  ['the step that is meant', { action: 'send-contract' }, 'send-contract'],
  ['what the table knows, whatever is meant', { action: 'sign' }, 'send-contract'],
  ['what is meant where no table knows better', { workflow: 'contacts.office', action: 'submit' }, 'submit'],
  ['nothing that a word could name', { workflow: 'contacts.office' }, null],
])('its button names %s', (_, changes, act) => {
  expect(actOf({ ...matter, ...changes }, [lifecycle])).toBe(act);
});

it('what is due first stands first, and what others must do stands apart', () => {
  const matters = [matter, { ...matter, id: '2', due: '2028-02-02T00:00:00Z' }, { ...matter, id: '3', state: 'reserved' }, { ...matter, id: '4', state: 'confirmed' }];
  const { ours, theirs } = sortedOut(matters, [lifecycle]);
  expect([ours.map(({ id }) => id), theirs.map(({ id }) => id)]).toEqual([['2', '1'], ['3']]);
});
