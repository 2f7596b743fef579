import { alike } from './alike';
import type { StoryMessage } from './story';

const tried = (attempt: string | null) => ({ at: '', type: '', attempt, reason: null });
const message = (id: string, state: string, attempts = [tried(null), tried('1')]): StoryMessage => ({ causeEventId: 'e', workflow: 'notifications.email', id, template: 'hold-placed', state, attempts });

it('what is alike stands in one line, with the most tries of one', () => {
  const groups = alike([message('a', 'sent'), message('b', 'retrying', [tried('1'), tried('2')]), message('c', 'sent', [tried('1'), tried('2'), tried('3')])]);
  expect(groups.map(({ state, tries, messages }) => [state, tries, messages.map(({ id }) => id)])).toEqual([
    ['sent', 3, ['a', 'c']],
    ['retrying', 2, ['b']],
  ]);
});
