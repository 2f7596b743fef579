import * as fc from 'fast-check';
import { Lifecycle, defineLifecycle } from './lifecycle';
import { type LifecycleDefinition, type LifecycleTable, type TransitionRule, toDefinition } from './lifecycle-definition';
import { lifecycleFaults } from './lifecycle-faults';

const sound: LifecycleTable = {
  workflow: 'coproduction.clause',
  initial: 'proposed',
  states: {
    proposed: { meaning: 'One party wants it.', longestDays: 21 },
    agreed: { meaning: 'All parties want it.', final: true },
  },
  transitions: [
    { action: 'propose', from: null, to: 'proposed', actor: 'party', emits: 'coproduction.clause.proposed.v1' },
    { action: 'agree', from: ['proposed'], to: 'agreed', actor: 'party', emits: 'coproduction.clause.agreed.v1' },
  ],
};

const withStates = (states: LifecycleTable['states']): LifecycleTable => ({ ...sound, states: { ...sound.states, ...states } });
const withRule = (rule: Partial<TransitionRule>): LifecycleTable => ({
  ...sound,
  transitions: [...sound.transitions, { action: 'reopen', from: ['proposed'], to: 'proposed', actor: 'party', emits: 'x.v1', ...rule }],
});

const toldApart = (one: string, other: string): LifecycleTable => ({
  ...sound,
  transitions: [
    ...sound.transitions,
    { action: 'withdraw', from: ['proposed'], to: 'agreed', actor: 'party', emits: 'x.v1', with: { by: one } },
    { action: 'lapse', from: ['proposed'], to: 'agreed', actor: 'timer', emits: 'x.v1', with: { by: other } },
  ],
});

it.each<[string, LifecycleTable, string[]]>([
  ['nothing wrong', sound, []],
  ['a way back to the same state', withRule({}), []],
  ['no creation, where another workflow makes the thing', { ...sound, transitions: sound.transitions.slice(1) }, []],
  ['an initial state that is none', { ...sound, initial: 'draft' }, ['initial state "draft" is not a state']],
  ['an unknown target', withRule({ to: 'gone' }), ['action "reopen" leads to "gone", which is not a state']],
  ['an unknown source', withRule({ from: ['lost', 'proposed'] }), ['action "reopen" starts from "lost", which is not a state']],
  ['no source at all', withRule({ from: [] }), ['action "reopen" to "proposed" starts from no state']],
  ['a state nobody can reach', withStates({ aside: { meaning: 'Put aside.', final: true } }), ['state "aside" can\'t be reached']],
  ['a dead end', withStates({ agreed: { meaning: 'All parties want it.' } }), ['state "agreed" is a dead end and not marked final']],
  ['an end that is left', withRule({ from: ['agreed'] }), ['state "agreed" is final and yet left by "reopen"']],
  ['the same action twice from a state', withRule({ action: 'agree' }), ['state "proposed" has action "agree" twice']],
  ['the same action twice in one row', withRule({ from: ['proposed', 'proposed'] }), ['state "proposed" has action "reopen" twice']],
  ['the same creation twice', withRule({ action: 'propose', from: null }), ['action "propose" creates twice']],
  ['an action without event', withRule({ emits: [] }), ['action "reopen" to "proposed" emits no event']],
  ['an action with a blank event', withRule({ emits: ['x.v1', ' '] }), ['action "reopen" to "proposed" emits no event']],
  ['a state without a meaning', withStates({ agreed: { meaning: ' ', final: true } }), ['state "agreed" has no meaning']],
  ['half a day', withStates({ proposed: { meaning: 'x', longestDays: 0.5 } }), ['state "proposed" may last 0.5 days, which is not a positive whole number']],
  ['an end with a time limit', withStates({ agreed: { meaning: 'x', final: true, longestDays: 3 } }), ['state "agreed" is final and can\'t be overdue, yet it has longestDays']],
  ['capitals in a name', withRule({ action: 'reOpen' }), ['action "reOpen" is not in kebab-case']],
  ['a blank actor', withRule({ actor: '' }), ['actor "" is not in kebab-case']],
  ['a guard with a space', withRule({ guards: ['in time'] }), ['guard "in time" is not in kebab-case']],
  ['a workflow without an aggregate', { ...sound, workflow: 'coproduction.' }, ['workflow "" is not in kebab-case']],
  ['a creation that misses the initial state', { ...sound, initial: 'agreed' }, ['no creation leads to the initial state "agreed"']],
  ['two steps that nobody can tell apart', withRule({ emits: 'coproduction.clause.agreed.v1' }), ['state "proposed" can\'t tell "agree" from "reopen" by their event']],
  ['two creations alike', withRule({ action: 'copy', from: null, emits: 'coproduction.clause.proposed.v1' }), ['creation can\'t tell "propose" from "copy" by their event']],
  ['the same event with a trait on one side alone', withRule({ emits: 'coproduction.clause.agreed.v1', with: { by: 'host' } }), ['state "proposed" can\'t tell "agree" from "reopen" by their event']],
  ['steps told apart by what their events say', toldApart('host', 'organiser'), []],
  ['steps of which both events say the same', toldApart('host', 'host'), ['state "proposed" can\'t tell "withdraw" from "lapse" by their event']],
  ['a fact beside one step that carries another', withRule({ emits: ['coproduction.clause.agreed.v1', 'coproduction.clause.reopened.v1'] }), ['state "proposed" can\'t tell "agree" from "reopen" by their event']],
  ['an event of another subject named last', withRule({ emits: ['coproduction.clause.reopened.v1', 'contacts.mandate.granted.v1'] }), []],
  ['a trait with a capital', withRule({ with: { by: 'Host' } }), ['word "Host" is not in kebab-case']],
])('%s', (_name, table, faults) => {
  expect(lifecycleFaults(toDefinition(table))).toEqual(faults);
});

it('defining a table with faults throws one error that lists them all', () => {
  const define = () =>
    defineLifecycle({
      workflow: 'touring.leg',
      initial: 'planned',
      states: { planned: { meaning: '' }, booked: { meaning: 'A carrier has it.' } },
      transitions: [{ action: 'plan', from: null, to: 'planned', actor: 'organiser', emits: [] }],
    });
  expect(define).toThrow(
    new Error(`The lifecycle touring.leg does not hold together:
- state "planned" has no meaning
- action "plan" to "planned" emits no event
- state "booked" can't be reached
- state "planned" is a dead end and not marked final
- state "booked" is a dead end and not marked final`),
  );
});

/** Tables made by chance: whatever passes the checks must behave, which is all that the checks are for. */
const anyDefinition: fc.Arbitrary<LifecycleDefinition> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 4 })
  .chain((finals) => {
    const states = finals.map((final, index) => ({ state: `s${index}`, meaning: 'x', final, longestDays: null }));
    const name = fc.constantFrom(...states.map(({ state }) => state));
    const rule = fc.constantFrom('go', 'stop', 'turn').chain((action) => fc.record({
      action: fc.constant(action),
      from: fc.oneof({ weight: 4, arbitrary: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) }, fc.constant(null)),
      to: name,
      actor: fc.constant('host'),
      guards: fc.constant([]),
      emits: fc.constant([`x.${action}.v1`]),
    }));
    return fc.array(rule, { maxLength: 6 }).map((transitions) => ({ workflow: 'w', initial: 's0', states, transitions }));
  });

it('a table without faults reaches every state, leaves every state that is not final, and decides each pair in one way', () => {
  let passed = 0;
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      if (lifecycleFaults(definition).length > 0) return;
      passed += 1;
      const lifecycle = new Lifecycle(definition);
      const steps = lifecycle.pairs().filter(({ to }) => to !== null);
      const begins = definition.transitions.filter(({ from }) => from === null).map(({ to }) => to);
      const reachable = (found: Set<string>): Set<string> => {
        const wider = new Set([...found, ...steps.filter(({ state }) => found.has(state)).map(({ to }) => String(to))]);
        return wider.size === found.size ? found : reachable(wider);
      };
      expect(reachable(new Set([definition.initial, ...begins])).size).toBe(definition.states.length);
      for (const { state, final } of definition.states) expect(steps.some((step) => step.state === state)).toBe(!final);
      const rows = definition.transitions.flatMap(({ from }) => from ?? []);
      expect(steps).toHaveLength(rows.length);
    }),
    { numRuns: 3_000 },
  );
  expect(passed).toBeGreaterThan(50);
});
