import { randomUUID } from 'node:crypto';
import type { EventOf, touringLifecycleDeclared } from '@caravanserai/contracts';

type Declared = EventOf<typeof touringLifecycleDeclared>;
type Arrow = Declared['transitions'][number];

const declared = (workflow: string, states: Record<string, 'final' | number>, transitions: Arrow[], run?: string): Declared => ({
  lifecycleId: randomUUID(),
  workflow,
  tableHash: 'a'.repeat(64),
  ...(run && { run }),
  states: Object.entries(states).map(([state, is]) => ({ state, final: is === 'final' ? 'yes' : 'no', ...(typeof is === 'number' && { longestDays: is }) })),
  transitions,
});
const arrow = (action: string, from: string | undefined, to: string, actor: string, emits: string[], traits?: Record<string, string>): Arrow => ({
  action, to, actor, guards: [], emits, ...(from && { from }), ...(traits && { with: Object.entries(traits).map(([field, is]) => ({ field, is })) }),
});

/** Parts of the real tables, as services would declare them. */
export const stopTable = declared('touring.stop', { hold: 90, reserved: 60, confirmed: 'final', released: 'final' }, [
  arrow('place-hold', undefined, 'hold', 'host', ['touring.stop.held.v1']),
  arrow('extend-hold', 'hold', 'hold', 'organiser', ['touring.stop.hold-extended.v1']),
  arrow('release-hold', 'hold', 'released', 'host', ['touring.stop.hold-released.v1'], { reason: 'by-host' }),
  arrow('yield-to-rival', 'hold', 'released', 'system', ['touring.stop.hold-released.v1'], { reason: 'rival-confirmed' }),
  arrow('send-contract', 'hold', 'reserved', 'organiser', ['touring.stop.reserved.v1']),
  arrow('confirm', 'reserved', 'confirmed', 'coproduction', ['touring.stop.confirmed.v1']),
]);
export const sagaTable = declared('touring.hosting-saga', { offered: 1, drafted: 30, confirmed: 'final', lapsed: 'final' }, [
  arrow('send-contract', undefined, 'offered', 'touring', ['touring.hosting-saga.advanced.v1']),
  arrow('draft-agreement', 'offered', 'drafted', 'coproduction', ['touring.hosting-saga.advanced.v1'], { state: 'drafted' }),
  arrow('lapse-agreement', 'offered', 'lapsed', 'coproduction', ['touring.hosting-saga.advanced.v1'], { state: 'lapsed' }),
], 'round');
export const agreementTable = declared('coproduction.agreement', { negotiating: 30, signing: 30, executed: 'final', lapsed: 'final' }, [
  arrow('draft', undefined, 'negotiating', 'touring', ['coproduction.agreement.drafted.v1']),
  arrow('sign', 'negotiating', 'signing', 'signatory', ['coproduction.agreement.signed.v1']),
  arrow('sign', 'signing', 'executed', 'signatory', ['coproduction.agreement.signed.v1', 'coproduction.agreement.executed.v1']),
  arrow('lapse', 'negotiating', 'lapsed', 'timer', ['coproduction.agreement.lapsed.v1']),
]);
const letters = (channel: string) => ({ channel });
export const emailTable = declared('notifications.email', { pending: 1, sending: 1, sent: 'final' }, [
  arrow('queue', undefined, 'pending', 'event', ['notifications.notification.queued.v1'], letters('email')),
  arrow('begin-sending', 'pending', 'sending', 'postman', ['notifications.notification.sending-started.v1'], letters('email')),
  arrow('confirm-sent', 'sending', 'sent', 'mail-server', ['notifications.notification.sent.v1'], letters('email')),
]);
export const inboxTable = declared('notifications.inbox', { delivered: 0, read: 'final' }, [
  arrow('deliver', undefined, 'delivered', 'event', ['notifications.notification.queued.v1', 'notifications.notification.sent.v1'], letters('inbox')),
  arrow('mark-read', 'delivered', 'read', 'recipient', ['notifications.notification.read.v1'], letters('inbox')),
]);
