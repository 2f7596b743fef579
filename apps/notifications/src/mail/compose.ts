import { domainOf, type NotificationsConfig } from '../config';
import { isMandatory } from '../domain/category';
import { pageOf } from '../domain/page-of';
import type { UnsubscribeKind } from '../domain/unsubscribing';
import type { Notification } from '../store/notification.entity';
import { languageFor, languages, type LanguageTag } from '../templates/language';
import { type Links, renderDigest, renderLetter, type Rendered } from '../templates/render';
import { tellingOf } from '../templates/telling-of';
import type { ClaimedMail } from '../use-cases/claim-mail';
import type { Addressee, Message } from './message';
import { UnsubscribeTokens } from './unsubscribe-tokens';

/**
 * The letter that goes out. Auto-Submitted keeps holiday notices from answering it (RFC 3834), List-Id lets people sort by category
 * (RFC 2919).
 */
export function compose(mail: ClaimedMail, addressee: Addressee, config: NotificationsConfig): Message {
  const { id, recipient, messageId } = mail.letter;
  const language = languageFor(addressee.language);
  const kind = kindOf(mail);
  const stop = stopLink(recipient, kind, config);
  const { subject, text } = words(mail, addressee, language, config.publicUrl, stop);
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
      'List-Id': `"${languages[language].listName}" <${kind}.notices.${domainOf(config)}>`,
      'Content-Language': language,
      ...unsubscribeHeaders(stop),
    },
  };
}

const kindOf = ({ letter, lines }: ClaimedMail): UnsubscribeKind => (lines.length > 0 ? 'digest' : letter.category);

function words({ letter, lines }: ClaimedMail, { displayName }: Addressee, language: LanguageTag, publicUrl: string | null, stop: string | null): Rendered {
  const pageFor = ({ causeType, causeSubject }: Notification) => (publicUrl === null ? null : publicUrl + pageOf(causeType, causeSubject));
  const page = pageFor(letter);
  const links: Links | null = page === null ? null : { page, stop };
  if (lines.length === 0) return renderLetter(tellingOf(letter), displayName, language, links);
  const latestFirst = [letter, ...lines].sort((one, other) => other.number - one.number);
  return renderDigest(latestFirst.map((notice) => ({ telling: tellingOf(notice), page: pageFor(notice) })), displayName, language, links);
}

function stopLink(personRef: string, kind: UnsubscribeKind, { publicUrl, unsubscribeSecret }: NotificationsConfig): string | null {
  if (publicUrl === null || (kind !== 'digest' && isMandatory(kind))) return null;
  return `${publicUrl}/unsubscribe/${new UnsubscribeTokens(unsubscribeSecret).of({ personRef, kind })}`;
}

/** RFC 8058, 3.1: one click is promised for an address of HTTPS alone; others are a link that asks (RFC 2369). */
function unsubscribeHeaders(stop: string | null): Record<string, string> {
  if (stop === null) return {};
  return { 'List-Unsubscribe': `<${stop}>`, ...(stop.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }) };
}
