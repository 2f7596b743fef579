import { html, plainPage, type PlainPage } from '@caravanserai/hosting';
import type { MailboxMessage } from '../store/mailbox-message.entity';
import type { MailboxPage } from '../use-cases/list-mailbox';

const time = (at: Date) => html`<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>`;

// The pages are reached at /mailbox and at /api/notifications/mailbox, so every link is relative to where it stands.

export function mailboxPage({ items, nextCursor }: MailboxPage): PlainPage {
  const rows = items.map(({ id, receivedAt, toName, toAddress, subject }) =>
    html`<tr><td class="dim">${time(receivedAt)}</td><td>${toName} &lt;${toAddress}&gt;</td><td><a href="mailbox/${id}">${subject}</a></td></tr>`,
  );
  const table = html`<table><tr><th>Received</th><th>To</th><th>Subject</th></tr>${rows}</table>`;
  const older = nextCursor && html`<p><a href="mailbox?after=${nextCursor}">Older messages</a></p>`;
  return plainPage({
    title: 'Local mailbox',
    main: html`<h1>Local mailbox</h1><p class="lead">Mail that this platform would send. No mail server is set, so nothing leaves this machine.</p>
${items.length > 0 ? table : html`<p class="note">No message yet.</p>`}${older}`,
  });
}

export function messagePage({ toName, toAddress, subject, text, messageId, headers, receivedAt }: MailboxMessage): PlainPage {
  const lines = Object.entries({ 'Message-ID': messageId, ...headers }).map(([name, value]) => html`<tr><td class="dim">${name}</td><td>${value}</td></tr>`);
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => html`<p class="lead">${paragraph}</p>`);
  return plainPage({
    title: subject,
    main: html`<p><a href="../mailbox">All messages</a></p><h1>${subject}</h1><p class="dim">To ${toName} &lt;${toAddress}&gt;, ${time(receivedAt)}</p>
<div class="card">${paragraphs}</div><h2>Headers</h2><table>${lines}</table>`,
  });
}
