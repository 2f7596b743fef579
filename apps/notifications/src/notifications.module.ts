import { UnitOfWork } from '@caravanserai/persistence';
import { type DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type NotificationsConfig } from './config';
import { AgreementDeadlineExtended } from './copies/agreement-deadline-extended';
import { AgreementDrafted } from './copies/agreement-drafted';
import { DesignationActivated } from './copies/designation-activated';
import { DesignationEnded } from './copies/designation-ended';
import { DesignationResumed } from './copies/designation-resumed';
import { DesignationSuspended } from './copies/designation-suspended';
import { OrganisationChanged } from './copies/organisation-changed';
import { OrganisationRegistered } from './copies/organisation-registered';
import { PersonErased } from './copies/person-erased';
import { StopHeld } from './copies/stop-held';
import { StopMoved } from './copies/stop-moved';
import { InboxController } from './http/inbox.controller';
import { MailboxController } from './http/mailbox.controller';
import { PreferencesController } from './http/preferences.controller';
import { UnsubscribeController } from './http/unsubscribe.controller';
import { AddressBook } from './mail/address-book';
import { LocalMailbox } from './mail/local-mailbox';
import { MailSignal } from './mail/mail-signal';
import { MailServer } from './mail/message';
import { Postman } from './mail/postman';
import { SmtpServer } from './mail/smtp-server';
import { OnPersonErased } from './reactions/on-person-erased';
import { OnToldEvent } from './reactions/on-told-event';
import { ChangePreferences } from './use-cases/change-preferences';
import { ClaimMail } from './use-cases/claim-mail';
import { CountUnread } from './use-cases/count-unread';
import { ExplainNotification } from './use-cases/explain-notification';
import { ForgetPerson } from './use-cases/forget-person';
import { GatherDigest } from './use-cases/gather-digest';
import { ListInbox } from './use-cases/list-inbox';
import { ListMailbox } from './use-cases/list-mailbox';
import { MarkRead } from './use-cases/mark-read';
import { NotificationChanges } from './use-cases/notification-changes';
import { OpenNotifications } from './use-cases/open-notifications';
import { ReadMessage } from './use-cases/read-message';
import { ReadNotification } from './use-cases/read-notification';
import { ReadPreferences } from './use-cases/read-preferences';
import { SendMail } from './use-cases/send-mail';
import { SettleMail } from './use-cases/settle-mail';
import { TellPeople } from './use-cases/tell-people';
import { Unsubscribe } from './use-cases/unsubscribe';

const copies = [
  OrganisationRegistered, OrganisationChanged, DesignationActivated, DesignationSuspended, DesignationResumed, DesignationEnded, StopHeld, StopMoved, AgreementDrafted, AgreementDeadlineExtended, PersonErased,
];
const reactions = [OnToldEvent, OnPersonErased];
const telling = [NotificationChanges, OpenNotifications, TellPeople, ForgetPerson];
const sending = [MailSignal, AddressBook, GatherDigest, ClaimMail, SettleMail, SendMail, Postman];
const reading = [ListInbox, CountUnread, ReadNotification, ExplainNotification, MarkRead, ReadPreferences, ChangePreferences, Unsubscribe, ListMailbox, ReadMessage];

/** Who is told what, by the inbox and by mail. */
@Module({})
export class NotificationsModule {
  static with(config: NotificationsConfig): DynamicModule {
    const { smtpUrl } = config;
    const mailServer =
      smtpUrl === null
        ? { provide: MailServer, useFactory: (unitOfWork: UnitOfWork) => new LocalMailbox(unitOfWork), inject: [UnitOfWork] }
        : { provide: MailServer, useValue: new SmtpServer({ ...config, smtpUrl }) };
    return {
      module: NotificationsModule,
      controllers: [InboxController, PreferencesController, UnsubscribeController, ...(smtpUrl === null ? [MailboxController] : []), ...copies, ...reactions],
      providers: [{ provide: CONFIG, useValue: config }, mailServer, ...telling, ...sending, ...reading],
    };
  }
}
