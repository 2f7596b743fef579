import { lifecycleDiagram } from './lifecycle-diagram';
import { toDefinition } from './lifecycle-definition';

it('gives another id to a state whose name is a word of Mermaid', () => {
  const definition = toDefinition({
    workflow: 'touring.remark',
    initial: 'note',
    states: { note: { meaning: 'Written.' }, 'read-by-all': { meaning: 'Read.', final: true } },
    transitions: [
      { action: 'write', from: null, to: 'note', actor: 'courier', emits: 'touring.remark.written.v1' },
      { action: 'read', from: ['note'], to: 'read-by-all', actor: 'registrar', emits: 'touring.remark.read.v1' },
    ],
  });
  expect(lifecycleDiagram(definition)).toBe(`stateDiagram-v2
  state "note" as note_
  state "read-by-all" as read_by_all
  [*] --> note_: write (courier)
  note_ --> read_by_all: read (registrar)
  read_by_all --> [*]
`);
});
