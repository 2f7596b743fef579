import { defineService } from '@caravanserai/hosting';
import { transitionLogMigrations } from '@caravanserai/persistence';
import { notificationsConfig } from './config';
import { emailLifecycle } from './domain/email-lifecycle';
import { inboxLifecycle } from './domain/inbox-lifecycle';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { NotificationsModule } from './notifications.module';
import { MailboxMessage } from './store/mailbox-message.entity';
import { Notifications1764100000000 } from './store/migrations/1764100000000-notifications';
import { Copies1764100001000 } from './store/migrations/1764100001000-copies';
import { Digests1765030000000 } from './store/migrations/1765030000000-digests';
import { Notification } from './store/notification.entity';
import { PreferenceSheet } from './store/preference-sheet.entity';

export const notifications = defineService({
  name: 'notifications',
  title: 'Who is told what',
  environment: notificationsConfig,
  module: (_env, config) => NotificationsModule.with(config),
  entities: [Notification, PreferenceSheet, MailboxMessage],
  migrations: [...transitionLogMigrations, Notifications1764100000000, Copies1764100001000, Digests1765030000000],
  lifecycles: [emailLifecycle, inboxLifecycle],
  policy,
  refusals,
});
