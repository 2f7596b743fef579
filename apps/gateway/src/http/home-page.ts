import { html, plainPage, type PlainPage } from '@caravanserai/hosting';
import type { GatewayConfig } from '../config';
import type { ServiceHealth } from '../upstreams/services-health';

type Visitor = { readonly username: string; readonly csrfToken: string } | null;

/** Until the web application comes: the way in and out, what may be read, and whether all services are there. */
export const homePage = ({ production, upstreams, tokens }: GatewayConfig, visitor: Visitor, services: readonly ServiceHealth[]): PlainPage =>
  plainPage({
    title: 'Welcome',
    // Signing out leads on to the issuer, which may live elsewhere.
    formsLeadTo: [new URL(tokens.issuer).origin],
    top: visitor ? signedIn(visitor) : html`<a href="/auth/sign-in">Sign in</a>`,
    main: html`<h1>Take works on the road. Make works together.</h1>
<p class="lead">Caravanserai is where museums, theatres, publishers and points of contact of Asia and Europe arrange tours and co-productions: dates, contracts, customs, money.</p>
<h2>Where to go</h2>
<ul class="list"><li><a href="/api/docs">The interface for programs</a>, and <a href="/api/docs/asyncapi.json">the events</a></li>
${!production && upstreams.has('notifications') && html`<li><a href="/mailbox">The mailbox of this machine</a>: mail that would have been sent</li>`}</ul>
<h2>Services</h2>
<table><tbody>${services.map(row)}</tbody></table>`,
  });

const signedIn = ({ username, csrfToken }: NonNullable<Visitor>) => html`<span>${username}</span>
<form method="post" action="/auth/sign-out"><input type="hidden" name="csrfToken" value="${csrfToken}"><button>Sign out</button></form>`;

const row = ({ name, ready }: ServiceHealth) =>
  html`<tr><th scope="row">${name}</th><td class="${ready ? 'up' : 'down'}">${ready ? 'ready' : 'does not answer'}</td></tr>`;

/** The gate of a caravanserai, as in the header of the pages. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2f4078" stroke-width="2" stroke-linejoin="round"><path d="M3 21V3h18v18h-5.500v-6a3.500 3.500 0 0 0-7 0v6z"/></svg>';
