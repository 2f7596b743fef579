import { layWith, mayTake } from './people';

it.each<[string, string | null, string | null, string[], boolean]>([
  ['from opening a draft to sending it', 'organiser', 'organiser', ['organiser', 'timer'], true],
  ['while another one might have acted', 'host', 'host', ['host', 'organiser'], false],
  ['from one role to another', 'editor', 'organiser', ['editor'], false],
  ['between two beats of a clock', 'timer', 'timer', ['timer'], false],
  ['between two signatures, which may be of two houses', 'signatory', 'signatory', ['signatory'], false],
  ['where the table does not know the role', 'organiser', 'organiser', [], false],
  ['where nobody is named', null, null, [], false],
])('%s', (_, actor, before, roles, expected) => {
  expect(layWith(actor, before, roles)).toBe(expected);
});

it('clocks and programs are not waited for', () => {
  expect(['timer', 'system', 'coproduction', 'host', 'secretariat'].map(mayTake)).toEqual([false, false, false, true, true]);
});
