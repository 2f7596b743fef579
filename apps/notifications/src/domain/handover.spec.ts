import { handoverOf, type SmtpFailure } from './handover';

it.each<[SmtpFailure, string]>([
  [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused 550'],
  [{ code: 'EENVELOPE', responseCode: 501, command: 'MAIL FROM' }, 'refused 501'],
  [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused 554'],
  [{ code: 'EENVELOPE', command: 'API' }, 'refused 0'],
  [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'deferred-by-server 450'],
  [{ code: 'EENVELOPE', responseCode: 452, command: 'DATA' }, 'deferred-by-server 452'],
  [{ code: 'ECONNECTION', responseCode: 421, command: 'EHLO' }, 'deferred-by-server 421'],
  [{ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }, 'deferred-by-server 454'],
  [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'server-refuses-us 535'],
  [{ code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, 'server-refuses-us 530'],
  [{ code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'server-refuses-us 554'],
  [{ code: 'ETLS', command: 'STARTTLS' }, 'server-refuses-us 0'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'timed-out 0'],
  [{ code: 'EABORT' }, 'timed-out 0'],
  [{ code: 'ESOCKET', command: 'CONN' }, 'server-away 0'],
  [{ code: 'EDNS', command: 'CONN' }, 'server-away 0'],
  [{}, 'server-away 0'],
])('%j is %s', (failure, expected) => {
  const handover = handoverOf(failure);
  const word = handover.outcome === 'deferred' ? handover.reason : handover.outcome;
  expect(`${word} ${handover.outcome === 'taken' ? '' : handover.status}`).toBe(expected);
});
