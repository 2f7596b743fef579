export type DeferralReason = 'deferred-by-server' | 'server-away' | 'timed-out' | 'server-refuses-us';

/** What became of handing one message to a mail server. */
export type Handover =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'refused'; readonly status: number }
  | { readonly outcome: 'deferred'; readonly reason: DeferralReason; readonly status: number };

/** What an SMTP client says of a failure; `command` is the one that was answered, `responseCode` the answer's three digits. */
export interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

const aboutTheMessage = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** RFC 4954: the server wants us to sign in, or to sign in differently. That is our configuration, and no recipient's fault. */
const aboutOurSignIn = [530, 534, 535, 538];
const refusingCodes = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS'];

/**
 * Tells a message that will never be taken from one that may be (RFC 5321, 4.2.1). Only an answer about the message itself is
 * final: a greeting with 554 or a refused sign-in would otherwise fail every mail of a morning on which a password had expired.
 */
export function handoverOf({ code = '', responseCode = 0, command = '' }: SmtpFailure): Handover {
  const isAboutUs = refusingCodes.includes(code) || aboutOurSignIn.includes(responseCode);
  if (!isAboutUs && responseCode >= 500 && aboutTheMessage.includes(command)) return { outcome: 'refused', status: responseCode };
  // The client itself found the address impossible and asked no server.
  if (code === 'EENVELOPE' && responseCode === 0) return { outcome: 'refused', status: 0 };
  if (responseCode >= 400 && responseCode < 500) return { outcome: 'deferred', reason: 'deferred-by-server', status: responseCode };
  if (isAboutUs || responseCode >= 500) return { outcome: 'deferred', reason: 'server-refuses-us', status: responseCode };
  const late = code === 'ETIMEDOUT' || code === 'EABORT';
  return { outcome: 'deferred', reason: late ? 'timed-out' : 'server-away', status: 0 };
}
