import { Html, html, plainPage, type PlainPage } from '@caravanserai/hosting';

const SEND = `document.forms[0].append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'logout', value: 'yes' })); document.forms[0].submit();`;

/**
 * @param form the issuer's own form with its token against forgery.
 * @param sure the user has asked already, at the gateway: with JavaScript the page goes on by itself, without it one more click.
 */
export const signOutPage = (form: string, sure: boolean): PlainPage =>
  plainPage({
    title: 'Sign out',
    main: html`<h1>Sign out?</h1><p class="lead">You will have to enter your password again.</p>${new Html(form)}
<p><button class="primary" form="op.logoutForm" name="logout" value="yes">Sign out</button> <button form="op.logoutForm">Stay signed in</button></p>`,
    script: sure ? SEND : undefined,
  });

export const signedOutPage = (): PlainPage =>
  plainPage({ title: 'Signed out', main: html`<h1>You are signed out</h1><p class="lead"><a href="/">Back to the beginning</a></p>` });
