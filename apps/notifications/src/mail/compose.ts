import { domainOf, type NotificationsConfig } from '../config';
import type { Notification } from '../store/notification.entity';
import { languageFor, languages } from '../templates/language';
import { renderLetter } from '../templates/render';
import { tellingOf } from '../templates/telling-of';
import type { Addressee, Message } from './message';

/**
 * The letter that goes out. Auto-Submitted keeps holiday notices from answering it (RFC 3834), List-Id lets people sort by category
 * (RFC 2919).
 */
export function compose(notification: Notification, addressee: Addressee, config: NotificationsConfig): Message {
  const language = languageFor(addressee.language);
  const { listName } = languages[language];
  const { subject, text } = renderLetter(tellingOf(notification), addressee.displayName, language, config.publicUrl);
  const { id, recipient, category, messageId } = notification;
  return {
    id,
    recipient,
    messageId: messageId as string,
    from: { name: 'Caravanserai', address: config.sender },
    to: { name: addressee.displayName, address: addressee.email },
    subject,
    text,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Id': `"${listName}" <${category}.notices.${domainOf(config)}>`,
      'Content-Language': language,
    },
  };
}
