import { eventOfType } from '@caravanserai/contracts';
import { designationLifecycle, type DesignationAction, type DesignationState } from './designation';
import { accountLifecycle } from './account';
import { invitationLifecycle } from './invitation';
import { matchLifecycle } from './match';
import { mandateLifecycle } from './mandate';
import { organisationLifecycle } from './organisation';

const open: readonly DesignationState[] = ['submitted', 'verifying', 'returned', 'confirmed', 'active', 'suspended'];
/** What a person expects of the workflow, written down apart from the table: every pair not named here is refused. */
const allowed: Record<DesignationAction, Partial<Record<DesignationState, DesignationState>>> = {
  submit: {},
  verify: { submitted: 'verifying' },
  return: { submitted: 'returned', verifying: 'returned' },
  resubmit: { returned: 'submitted' },
  reject: { submitted: 'rejected', verifying: 'rejected' },
  confirm: { verifying: 'confirmed' },
  cancel: { submitted: 'cancelled', verifying: 'cancelled', returned: 'cancelled', confirmed: 'cancelled' },
  activate: { confirmed: 'active' },
  suspend: { active: 'suspended' },
  resume: { suspended: 'active' },
  supersede: { confirmed: 'ended', active: 'ended', suspended: 'ended' },
  expire: { confirmed: 'ended', active: 'ended', suspended: 'ended' },
  resign: { confirmed: 'ended', active: 'ended', suspended: 'ended' },
  revoke: { active: 'ended', suspended: 'ended' },
  erase: Object.fromEntries(open.map((state) => [state, 'ended'])),
};

test.each(designationLifecycle.pairs())('a designation that is $state answers $action with $to', ({ state, action, to }) => {
  expect(to).toBe(allowed[action][state] ?? null);
});

test.each(designationLifecycle.pairs().filter(({ to }) => to === null))('$action of a $state designation is refused with its code', ({ state, action }) => {
  expect(designationLifecycle.next(state, action)).toMatchObject({ ok: false, rejection: { code: 'action-not-allowed', details: { state, action } } });
});

test('every event that a lifecycle of contacts emits is declared', () => {
  const tables = [designationLifecycle, invitationLifecycle, mandateLifecycle, organisationLifecycle, accountLifecycle, matchLifecycle];
  const undeclared = tables.flatMap(({ eventTypes }) => [...eventTypes] as string[]).filter((type) => eventOfType(type) === undefined);
  expect(undeclared).toEqual([]);
});

test.each([
  [organisationLifecycle, { active: { change: 'active', close: 'closed' }, closed: { reopen: 'active' } }],
  [mandateLifecycle, { granted: { revoke: 'revoked' } }],
  [invitationLifecycle, { open: { redeem: 'redeemed', expire: 'expired', withdraw: 'withdrawn' } }],
  [accountLifecycle, { linked: { unlink: 'unlinked' } }],
  [matchLifecycle, { open: { 'say-same': 'same', 'say-different': 'different' } }],
])('$workflow allows what is written here and nothing else', (table, expected) => {
  const steps: Record<string, Record<string, string>> = {};
  for (const { state, action, to } of table.pairs()) if (to !== null) (steps[state] ??= {})[action] = to;
  expect(steps).toEqual(expected);
});
