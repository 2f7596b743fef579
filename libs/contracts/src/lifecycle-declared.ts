import { defineEvent } from './define-event';
import { code, group, hash, id, integer, listOf, optional, word } from './fields';

/** Every service publishes its lifecycle tables as data, so that the dashboard knows what is legal without importing anybody. */
export const lifecycleDeclared = (service: string) =>
  defineEvent(`${service}.lifecycle.declared`, 1, {
    key: 'lifecycleId',
    when: `when ${service} starts with a lifecycle table that differs from the one it published last`,
    data: {
      /** Made from the workflow's name, so that it is the same in every installation. */
      lifecycleId: id(),
      workflow: word(),
      /** The number in the data that tells several runs of one subject apart. */
      run: optional(word()),
      tableHash: hash(),
      states: listOf(group({ state: word(), final: code(['yes', 'no']), longestDays: optional(integer(0, 36_500)) })),
      transitions: listOf(
        group({ action: word(), from: optional(word()), to: word(), actor: word(), guards: listOf(word()), emits: listOf(word()), with: optional(listOf(group({ field: word(), is: word() }))) }),
      ),
    },
  });
