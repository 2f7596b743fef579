import { allEvents } from '@caravanserai/contracts';
import { money } from '@caravanserai/kernel';
import { after, before, changed, headOf, rootOf, signingOf, storyIn, tell } from '../../test/made-up';
import { type AgreementStatus, agreementLifecycle } from './agreement-lifecycle';
import type { Fact } from './agreement-log';
import { decline, lapse, withdraw } from './end';
import { extendDeadline } from './extend-deadline';
import { acceptTerms, proposeTerms, reopen } from './negotiate';
import { sign, voidSignature, withdrawSignature } from './sign';

const no = 'action-not-allowed';
const later = '2026-12-20T15:00:00.000Z';

/**
 * Every state with every command, as the party that has not acted yet gives it (in `signing` the host has signed). What a
 * command leads to is the state after it, or the code by which it is refused.
 */
const rows: readonly [AgreementStatus, Record<string, string>][] = [
  ['negotiating', {
    'propose-terms': 'negotiating', 'accept-terms': 'text-agreed', reopen: no, sign: no, 'withdraw-signature': no,
    'void-signature': no, 'extend-deadline': 'negotiating', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed',
  }],
  ['text-agreed', {
    'propose-terms': no, 'accept-terms': no, reopen: 'negotiating', sign: 'signing', 'withdraw-signature': no,
    'void-signature': no, 'extend-deadline': 'text-agreed', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed',
  }],
  ['signing', {
    'propose-terms': no, 'accept-terms': no, reopen: 'negotiating', sign: 'executed', 'withdraw-signature': 'text-agreed',
    'void-signature': 'text-agreed', 'extend-deadline': 'signing', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed',
  }],
  ...(['executed', 'declined', 'withdrawn', 'lapsed'] as const).map((status): [AgreementStatus, Record<string, string>] => [status, {
    'propose-terms': no, 'accept-terms': no, reopen: no, sign: no, 'withdraw-signature': no,
    'void-signature': no, 'extend-deadline': no, decline: no, withdraw: no, lapse: no,
  }]),
];

function outcome(status: AgreementStatus, command: string): string {
  const story = storyIn(status);
  const { agreement } = story;
  const by = status === 'negotiating' ? 'host' : 'organiser';
  const decisions = {
    'propose-terms': () => {
      const decision = proposeTerms(agreement, headOf(story), { by, terms: changed(story, { fee: money(1, 'EUR') }) }, before);
      return decision.ok ? { ok: true as const, value: decision.value.fact } : decision;
    },
    'accept-terms': () => acceptTerms(agreement, { by, root: rootOf(story) }, before),
    reopen: () => reopen(agreement, { by }, before),
    sign: () => sign(agreement, signingOf(story, by), before),
    'withdraw-signature': () => withdrawSignature(agreement, { by: 'host' }),
    'void-signature': () => voidSignature(agreement, { mandateId: signingOf(story, 'host').mandate.mandateId, effectiveAt: before }),
    'extend-deadline': () => extendDeadline(agreement, later, before),
    decline: () => decline(agreement, { by }),
    withdraw: () => withdraw(agreement, { by }),
    lapse: () => lapse(agreement, after),
  };
  const decision = decisions[command as keyof typeof decisions]();
  return decision.ok ? tell(story, decision.value as Fact, before).agreement.status : decision.rejection.code;
}

it.each(rows.flatMap(([status, row]) => Object.entries(row).map(([command, expected]) => [status, command, expected] as const)))(
  '%s: %s gives %s',
  (status, command, expected) => expect(outcome(status, command)).toBe(expected),
);

it('tries every state with every action that the table knows', () => {
  expect(rows.map(([status]) => status)).toEqual(agreementLifecycle.states);
  const triedByCommand = new Set(['draft', 'agree-text', ...Object.keys(rows[0]![1])]);
  expect([...agreementLifecycle.actions].sort()).toEqual([...triedByCommand].sort());
});

it.each(['negotiating', 'text-agreed', 'signing', 'executed', 'declined', 'withdrawn', 'lapsed'] as const)('%s: a second draft is refused', (status) => {
  expect(agreementLifecycle.next(status, 'draft').ok).toBe(false);
});

it('announces by events that the contracts declare', () => {
  const declared = allEvents.map(({ type }) => type);
  expect(agreementLifecycle.eventTypes.filter((type) => !declared.includes(type))).toEqual([]);
});
