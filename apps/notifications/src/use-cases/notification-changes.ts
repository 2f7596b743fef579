import { type EventDeclaration, eventOfType } from '@caravanserai/contracts';
import { accept, type Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type EmailAction, emailLifecycle } from '../domain/email-lifecycle';
import { type InboxAction, inboxLifecycle } from '../domain/inbox-lifecycle';
import { type NewNotification, Notification } from '../store/notification.entity';
import { type By, logTransition } from '../store/transition-log';

export type NotificationAction = EmailAction | InboxAction;

/** What a step changes in the row, what its events say besides the notification itself, and the code that stands in the log. */
export interface StepDetails {
  readonly changes?: Partial<Notification>;
  readonly says?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

const lifecycleOf = ({ channel }: Pick<NewNotification, 'channel'>) => (channel === 'email' ? emailLifecycle : inboxLifecycle) as typeof emailLifecycle;

/** Takes a locked notification from state to state: row, log and events in one, as the table of its channel says. */
@Injectable()
export class NotificationChanges {
  constructor(private readonly outbox: Outbox) {}

  /** The first step of a notification that was just inserted in the state to which it leads. */
  async begin(tx: Transaction, notification: NewNotification, action: NotificationAction, details: StepDetails = {}): Promise<void> {
    const step = lifecycleOf(notification).transition(null, action as EmailAction);
    if (!step.ok || step.value.to !== notification.state) throw new Error(`no ${notification.channel} begins as ${notification.state} by ${action}`);
    await this.tell(tx, null, null, notification, action, step.value.emits, details);
  }

  /** The notification as it is afterwards, or the refusal of its table. */
  async apply(tx: Transaction, by: By | null, notification: Notification, action: NotificationAction, details: StepDetails = {}): Promise<Decision<Notification>> {
    const step = lifecycleOf(notification).transition(notification.state as never, action as EmailAction);
    if (!step.ok) return step;
    const changes = { ...details.changes, state: step.value.to, version: notification.version + 1 };
    const changed = Object.assign(new Notification(), notification, changes);
    await tx.manager.update(Notification, { id: notification.id }, changes as never);
    await this.tell(tx, by, notification.state, changed, action, step.value.emits, details);
    return accept(changed);
  }

  /** For the service's own steps, which the table can't refuse: a refusal is a bug. */
  async mustApply(tx: Transaction, notification: Notification, action: NotificationAction, details: StepDetails): Promise<Notification> {
    const decision = await this.apply(tx, null, notification, action, details);
    if (!decision.ok) throw new Error(`notification ${notification.id} is ${notification.state} and can't ${action}`);
    return decision.value;
  }

  private async tell(tx: Transaction, by: By | null, from: string | null, after: NewNotification, action: string, emits: readonly string[], { says, reason }: StepDetails): Promise<void> {
    await logTransition(tx, by, { workflow: lifecycleOf(after).workflow, id: after.id, action, from, to: after.state, reason });
    for (const type of emits) {
      const event = eventOfType(type) as EventDeclaration;
      await this.outbox.add(tx, event, after.id, { ...factsOf(after), ...spokenOf(event, says) } as never);
    }
  }
}

const factsOf = ({ id, recipient, template, causeEventId, channel }: NewNotification) => ({ notificationId: id, recipient, template, causeEventId, channel });

/** One step may have two events, of which each has its own fields. */
const spokenOf = ({ shape }: EventDeclaration, says: StepDetails['says'] = {}) => Object.fromEntries(Object.entries(says).filter(([field]) => field in (shape as object)));
