import { html, plainPage, type Html, type PlainPage } from '@caravanserai/hosting';
import type { GatewayConfig } from '../config';
import type { ServiceHealth } from '../upstreams/services-health';
import type { RedeemRefusal, Redemption } from '../use-cases/redeem-invitation';
import type { Standing } from '../use-cases/read-standing';
import { personPart } from './person-page';
import { redeemForm } from './redeem-form';

export interface Visitor {
  readonly username: string;
  readonly csrfToken: string;
  readonly standing: Standing;
  /** Whether an invitation has just been redeemed. */
  readonly welcome: boolean;
  /** The form of the invitation: as it was sent and refused, or with what the browser says of its user. */
  readonly given: Partial<Redemption>;
  readonly refusal?: RedeemRefusal | null;
}

/** Until the web application comes: the way in and out, who one is here, what may be read, and whether all services are there. */
export const homePage = (config: GatewayConfig, visitor: Visitor | null, services: readonly ServiceHealth[]): PlainPage =>
  plainPage({
    title: 'Welcome',
    // Signing out leads on to the issuer, which may live elsewhere.
    formsLeadTo: [new URL(config.tokens.issuer).origin],
    top: visitor ? signedIn(visitor, config) : html`<a href="/auth/sign-in">Sign in</a>`,
    main: html`${visitor ? standingPart(visitor) : stranger(config)}
<h2>Where to go</h2>
<ul class="list"><li><a href="/api/docs">The interface for programs</a>, and <a href="/api/docs/asyncapi.json">the events</a></li>
${!config.production && config.upstreams.has('notifications') && html`<li><a href="/mailbox">The mailbox of this machine</a>: mail that would have been sent</li>`}
${visitor && config.identityUrl && html`<li><a href="/oidc/account">Your account</a>: change the password, sign out everywhere</li>`}</ul>
<h2>Services</h2>
<table><tbody>${services.map(row)}</tbody></table>`,
  });

const stranger = ({ identityUrl }: GatewayConfig): Html => html`<h1>Take works on the road. Make works together.</h1>
<p class="lead">Caravanserai is where museums, theatres, publishers and points of contact of Asia and Europe arrange tours and co-productions: dates, contracts, customs, money.</p>
${identityUrl && html`<p class="beside"><a href="/auth/sign-in">Sign in, or create an account</a></p>`}`;

/** An account is nobody's until somebody brings the code of an invitation. */
function standingPart({ standing, csrfToken, given, refusal, welcome }: Visitor): Html {
  if (standing.kind === 'person') return personPart(standing, welcome);
  if (standing.kind === 'unknown')
    return html`<h1>Welcome</h1><p class="wrong" role="alert">The directory does not answer just now, so what you may do here can not be shown. Try again in a moment.</p>`;
  return html`<h1 id="redeem">Redeem your invitation</h1>
<p class="lead">You are signed in, and nobody here knows yet who you are. An institution that wants you to act for it gives you a code; the platform's first administrator reads theirs where the platform was started.</p>
${redeemForm({ csrfToken, given, refusal })}`;
}

const signedIn = ({ username, csrfToken }: Visitor, { identityUrl }: GatewayConfig) => html`${identityUrl ? html`<a href="/oidc/account">${username}</a>` : html`<span>${username}</span>`}
<form method="post" action="/auth/sign-out"><input type="hidden" name="csrfToken" value="${csrfToken}"><button>Sign out</button></form>`;

const row = ({ name, ready }: ServiceHealth) =>
  html`<tr><th scope="row">${name}</th><td class="${ready ? 'up' : 'down'}">${ready ? 'ready' : 'does not answer'}</td></tr>`;

/** The gate of a caravanserai, as in the header of the pages. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2f4078" stroke-width="2" stroke-linejoin="round"><path d="M3 21V3h18v18h-5.500v-6a3.500 3.500 0 0 0-7 0v6z"/></svg>';
