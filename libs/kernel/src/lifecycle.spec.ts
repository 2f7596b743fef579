import * as fc from 'fast-check';
import { type ActionOf, type ActorOf, type EventTypeOf, type GuardOf, Lifecycle, type StateOf, defineLifecycle } from './lifecycle';

const booking = defineLifecycle({
  workflow: 'touring.booking',
  initial: 'hold',
  states: {
    hold: { meaning: 'A host keeps dates for itself.', longestDays: 14 },
    'contract-sent': { meaning: 'The organiser has offered a contract.', longestDays: 30 },
    confirmed: { meaning: 'Both have signed.', final: true },
    declined: { meaning: 'One of the two said no.', final: true },
  },
  transitions: [
    { action: 'place-hold', from: null, to: 'hold', actor: 'host', guards: ['dates-in-future'], emits: 'touring.booking.held.v1' },
    { action: 'extend', from: ['hold'], to: 'hold', actor: 'organiser', emits: 'touring.booking.extended.v1' },
    { action: 'send-contract', from: ['hold'], to: 'contract-sent', actor: 'organiser', guards: ['first-in-rank', 'facility-passed'], emits: ['touring.booking.reserved.v1', 'touring.space.reserved.v1'] },
    { action: 'sign', from: ['contract-sent'], to: 'confirmed', actor: 'host', emits: 'touring.booking.confirmed.v1' },
    { action: 'decline', from: ['hold', 'contract-sent'], to: 'declined', actor: 'host', emits: 'touring.booking.declined.v1' },
  ],
});

it.each([
  ['hold', 'place-hold', null],
  ['hold', 'extend', 'hold'],
  ['hold', 'send-contract', 'contract-sent'],
  ['hold', 'sign', null],
  ['hold', 'decline', 'declined'],
  ['contract-sent', 'place-hold', null],
  ['contract-sent', 'extend', null],
  ['contract-sent', 'send-contract', null],
  ['contract-sent', 'sign', 'confirmed'],
  ['contract-sent', 'decline', 'declined'],
  ['confirmed', 'place-hold', null],
  ['confirmed', 'extend', null],
  ['confirmed', 'send-contract', null],
  ['confirmed', 'sign', null],
  ['confirmed', 'decline', null],
  ['declined', 'place-hold', null],
  ['declined', 'extend', null],
  ['declined', 'send-contract', null],
  ['declined', 'sign', null],
  ['declined', 'decline', null],
])('pair %#: %s x %s leads to %s', (state, action, to) => {
  expect(booking.pairs().filter((pair) => pair.state === state && pair.action === action)).toEqual([{ state, action, to }]);
});

it('lists every state with every action once', () => {
  const cells = booking.pairs().map(({ state, action }) => `${state} ${action}`);
  expect(new Set(cells).size).toBe(booking.states.length * booking.actions.length);
  expect(cells).toHaveLength(20);
});

describe('next', () => {
  it('gives the state after an allowed action', () => {
    expect(booking.next('hold', 'send-contract')).toEqual({ ok: true, value: 'contract-sent' });
  });

  it('creates from nothing', () => {
    expect(booking.next(null, 'place-hold')).toEqual({ ok: true, value: 'hold' });
  });

  it('refuses what the table does not have and says what it has', () => {
    const details = { workflow: 'touring.booking', state: 'contract-sent', action: 'extend', allowed: ['sign', 'decline'] };
    expect(booking.next('contract-sent', 'extend')).toEqual({ ok: false, rejection: { code: 'action-not-allowed', details } });
  });

  it('refuses an action that no table row names, as a request may carry any word', () => {
    const foreign = 'toString' as ActionOf<typeof booking>;
    expect(booking.next('confirmed', foreign)).toEqual({
      ok: false,
      rejection: { code: 'action-not-allowed', details: { workflow: 'touring.booking', state: 'confirmed', action: 'toString', allowed: [] } },
    });
  });

  it('throws on a state that is not of the table, because only a corrupt row has one', () => {
    const corrupt = 'lost' as StateOf<typeof booking>;
    expect(() => booking.next(corrupt, 'sign')).toThrow(new Error('touring.booking has no state "lost".'));
  });
});

describe('transition', () => {
  it('gives the whole row, with several events where several happen', () => {
    expect(booking.transition('hold', 'send-contract')).toEqual({
      ok: true,
      value: {
        action: 'send-contract',
        from: ['hold'],
        to: 'contract-sent',
        actor: 'organiser',
        guards: ['first-in-rank', 'facility-passed'],
        emits: ['touring.booking.reserved.v1', 'touring.space.reserved.v1'],
      },
    });
  });
});

it.each([
  [null, undefined, ['place-hold']],
  ['hold', undefined, ['extend', 'send-contract', 'decline']],
  ['hold', 'host', ['decline']],
  ['hold', 'organiser', ['extend', 'send-contract']],
  ['contract-sent', 'organiser', []],
  ['declined', undefined, []],
] as const)('from %s, %s may do %j', (state, actor, actions) => {
  expect(booking.actionsFrom(state, actor)).toEqual(actions);
});

it('knows its ends', () => {
  expect(booking.states.filter((state) => booking.isFinal(state))).toEqual(['confirmed', 'declined']);
});

it('lists its words in the order of the table, each once', () => {
  expect(booking).toMatchObject({
    initial: 'hold',
    states: ['hold', 'contract-sent', 'confirmed', 'declined'],
    actions: ['place-hold', 'extend', 'send-contract', 'sign', 'decline'],
    actors: ['host', 'organiser'],
    guards: ['dates-in-future', 'first-in-rank', 'facility-passed'],
  });
  expect(booking.eventTypes).toHaveLength(6);
});

describe('definition', () => {
  it('is plain JSON in which nothing is missing', () => {
    expect(JSON.parse(JSON.stringify(booking.definition))).toEqual(booking.definition);
    expect(booking.definition.states.slice(0, 3)).toEqual([
      { state: 'hold', meaning: 'A host keeps dates for itself.', final: false, longestDays: 14 },
      { state: 'contract-sent', meaning: 'The organiser has offered a contract.', final: false, longestDays: 30 },
      { state: 'confirmed', meaning: 'Both have signed.', final: true, longestDays: null },
    ]);
    expect(booking.definition.transitions[1]).toEqual({
      action: 'extend', from: ['hold'], to: 'hold', actor: 'organiser', guards: [], emits: ['touring.booking.extended.v1'],
    });
  });

  it('makes the same lifecycle again', () => {
    expect(new Lifecycle(JSON.parse(JSON.stringify(booking.definition))).pairs()).toEqual(booking.pairs());
  });
});

it('draws itself for Mermaid, with ids that have no hyphen', () => {
  expect(booking.mermaid()).toBe(`stateDiagram-v2
  state "contract-sent" as contract_sent
  [*] --> hold: place-hold (host)
  hold --> hold: extend (organiser)
  hold --> contract_sent: send-contract (organiser)
  contract_sent --> confirmed: sign (host)
  hold --> declined: decline (host)
  contract_sent --> declined: decline (host)
  confirmed --> [*]
  declined --> [*]
`);
});

it('walks along allowed actions always stand in a known state and stop only at an end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 30 }), (choices) => {
      let state = booking.initial;
      for (const choice of choices) {
        const actions = booking.actionsFrom(state);
        expect(actions.length === 0).toBe(booking.isFinal(state));
        const action = actions[choice % actions.length];
        if (action === undefined) return;
        const decision = booking.next(state, action);
        if (!decision.ok) throw new Error(decision.rejection.code);
        state = decision.value;
      }
    }),
  );
});

/** Read by the compiler: each line fails to compile when a union becomes wider or narrower than the table. */
it('gives types that hold exactly the words of the table', () => {
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  const same: [
    Same<StateOf<typeof booking>, 'hold' | 'contract-sent' | 'confirmed' | 'declined'>,
    Same<ActionOf<typeof booking>, 'place-hold' | 'extend' | 'send-contract' | 'sign' | 'decline'>,
    Same<ActorOf<typeof booking>, 'host' | 'organiser'>,
    Same<GuardOf<typeof booking>, 'dates-in-future' | 'first-in-rank' | 'facility-passed'>,
    Same<Extract<EventTypeOf<typeof booking>, `touring.space.${string}`>, 'touring.space.reserved.v1'>,
  ] = [true, true, true, true, true];
  const any: Lifecycle = booking;
  // @ts-expect-error: no row of the table has this action.
  expect(booking.next('hold', 'cancel').ok).toBe(false);
  expect([same.length, any.workflow]).toEqual([5, 'touring.booking']);
});
