import { html, type Html } from '@caravanserai/hosting';
import type { ActsFor, Inbox, InboxEntry, Standing } from '../use-cases/read-standing';

type Person = Extract<Standing, { kind: 'person' }>;

/** What a person finds when they come in: for whom they may act, and what they have been told. */
export const personPart = ({ name, administrator, actsFor, inbox }: Person, welcome: boolean): Html => html`<h1>Welcome, ${name}</h1>
${welcome && html`<p class="good" role="status">The invitation is redeemed. From now on you may act as it says.</p>`}
${administrator && html`<p class="lead">You administer this platform.</p>`}
<h2>For whom you act</h2>
${actsFor.length > 0 ? html`<table><thead><tr><th scope="col">Institution</th><th scope="col">What you may do</th></tr></thead><tbody>${actsFor.map(institution)}</tbody></table>` : html`<p>For nobody at present: no institution has granted you anything that holds today.</p>`}
<h2>Inbox${inbox !== null && inbox.unread > 0 && html` <span class="count">${inbox.unread} unread</span>`}</h2>
${inboxPart(inbox)}`;

const institution = ({ organisationId, name, powers }: ActsFor) => html`<tr><th scope="row"><b>${name ?? 'Its name can not be told just now'}</b><br><span class="dim id">${organisationId}</span></th>
<td>${powers.map((power) => html`<div>${POWERS[power] ?? power}</div>`)}</td></tr>`;

const POWERS: Readonly<Record<string, string>> = {
  'administer-platform': 'administer the platform',
  'administer-organisation': 'invite people and keep its entry',
  'manage-tours': 'offer, hold and run tours',
  negotiate: 'negotiate agreements',
  sign: 'sign agreements',
  designate: 'name points of contact',
};

function inboxPart(inbox: Inbox | null): Html {
  if (inbox === null) return html`<p>The inbox does not answer just now.</p>`;
  if (inbox.items.length === 0) return html`<p>Nothing yet. What others do that concerns you is told here.</p>`;
  return html`<ul class="entries">${inbox.items.map(entry)}</ul>`;
}

const entry = ({ state, subject, text, createdAt }: InboxEntry) => html`<li><b>${subject}</b>${state === 'delivered' && html` <span class="count">unread</span>`}
<p>${text}</p><time class="dim" datetime="${createdAt}">${createdAt.slice(0, 16).replace('T', ' ')} UTC</time></li>`;
