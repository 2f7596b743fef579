import { type EventDeclaration, eventOfType } from '@caravanserai/contracts';
import { accept, type Decision } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransitions, theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type EmailAction, emailLifecycle } from '../domain/email-lifecycle';
import { type InboxAction, inboxLifecycle } from '../domain/inbox-lifecycle';
import { type NewNotification, Notification } from '../store/notification.entity';

export type NotificationAction = EmailAction | InboxAction;

/** What a step changes in the row, what its events say besides the notification itself, and the code that stands in the log. */
export interface StepDetails {
  readonly changes?: Partial<Notification>;
  readonly says?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

/** One step that has been taken, to be written down and told. */
interface Taken extends StepDetails {
  readonly action: string;
  readonly from: string | null;
  readonly after: NewNotification;
  readonly emits: readonly string[];
}

const lifecycleOf = ({ channel }: Pick<NewNotification, 'channel'>) => (channel === 'email' ? emailLifecycle : inboxLifecycle) as typeof emailLifecycle;

/** Takes notifications from state to state: row, log and events in one, as the table of the channel says. */
@Injectable()
export class NotificationChanges {
  constructor(private readonly outbox: Outbox) {}

  /** The first step of notifications that were just inserted in the state to which it leads. */
  async begin(tx: Transaction, begun: ReadonlyArray<StepDetails & { notification: NewNotification; action: NotificationAction }>): Promise<void> {
    const taken = begun.map(({ notification, action, ...details }): Taken => {
      const step = lifecycleOf(notification).transition(null, action as EmailAction);
      if (!step.ok || step.value.to !== notification.state) throw new Error(`no ${notification.channel} begins as ${notification.state} by ${action}`);
      return { ...details, action, from: null, after: notification, emits: step.value.emits };
    });
    await this.tell(tx, theSystem, taken);
  }

  /** The locked notification as it is afterwards, or the refusal of its table. */
  async apply(tx: Transaction, by: ActedBy, notification: Notification, action: NotificationAction, details: StepDetails = {}): Promise<Decision<Notification>> {
    const step = lifecycleOf(notification).transition(notification.state as never, action as EmailAction);
    if (!step.ok) return step;
    const changes = { ...details.changes, state: step.value.to, version: notification.version + 1 };
    const after = Object.assign(new Notification(), notification, changes);
    await tx.manager.update(Notification, { id: notification.id }, changes as never);
    await this.tell(tx, by, [{ ...details, action, from: notification.state, after, emits: step.value.emits }]);
    return accept(after);
  }

  /** For the service's own steps, which the table can't refuse: a refusal is a bug. */
  async mustApply(tx: Transaction, notification: Notification, action: NotificationAction, details: StepDetails): Promise<Notification> {
    const decision = await this.apply(tx, theSystem, notification, action, details);
    if (!decision.ok) throw new Error(`notification ${notification.id} is ${notification.state} and can't ${action}`);
    return decision.value;
  }

  private async tell(tx: Transaction, by: ActedBy, taken: readonly Taken[]): Promise<void> {
    await logTransitions(tx, by, taken.map(({ after, action, from, reason }) => ({ of: lifecycleOf(after).workflow, id: after.id, action, from, to: after.state, reason })));
    // By type, in the order in which each step names its own: that keeps the order within each notification.
    for (const type of new Set(taken.flatMap(({ emits }) => emits))) {
      const event = eventOfType(type) as EventDeclaration;
      const told = taken.filter(({ emits }) => emits.includes(type)).map(({ after, says }) => ({ aggregateId: after.id, data: dataOf(event, after, says) }));
      await this.outbox.addMany(tx, event, told as never);
    }
  }
}

/** A step may have two events, of which each has its own fields beside the ones that all share. */
function dataOf({ shape }: EventDeclaration, { id, recipient, template, causeEventId, channel }: NewNotification, says: StepDetails['says'] = {}): object {
  const own = Object.entries(says).filter(([field]) => field in (shape as object));
  return { notificationId: id, recipient, template, causeEventId, channel, ...Object.fromEntries(own) };
}
