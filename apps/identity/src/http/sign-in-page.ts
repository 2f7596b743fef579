import { html, plainPage, type PlainPage } from '@caravanserai/hosting';

export interface SignInPageParts {
  /** Where the form goes, with the interaction's id. */
  readonly action: string;
  readonly formToken: string;
  /** The client's address: the form's answer leads there through redirects. */
  readonly returnsTo: string;
  readonly username?: string;
  readonly problem?: string;
  /** Whether the page leads to the form that makes an account. */
  readonly registration: boolean;
  readonly demonstration: readonly { username: string; title: string }[];
}

/**
 * The sign-in form, and in a demonstration one card per account, each a button of a form: all works without JavaScript. Whoever has just
 * mistyped a password sees the form first, with what went wrong.
 */
export function signInPage(parts: SignInPageParts): PlainPage {
  const ways = parts.demonstration.length > 0 ? [cards(parts), html`<h2>Or sign in by name</h2>`, form(parts)] : [form(parts)];
  return plainPage({
    title: 'Sign in',
    formsLeadTo: [new URL(parts.returnsTo).origin],
    main: html`<h1>Sign in</h1>${parts.problem ? [form(parts), ways.slice(0, -2)] : ways}${parts.registration && register(parts)}`,
  });
}

const form = ({ action, formToken, username, problem }: SignInPageParts) => html`
${problem && html`<p class="wrong" role="alert" id="problem">${problem}</p>`}
<form class="card narrow" method="post" action="${action}">
<input type="hidden" name="formToken" value="${formToken}">
<label for="username">Username</label>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="64" value="${username}"${described(problem)}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="1024"${described(problem)}>
<button class="primary">Sign in</button>
</form>`;

const register = ({ action }: SignInPageParts) => html`<p class="beside">New here? <a href="${action}/register">Create an account</a></p>`;

const described = (problem: string | undefined) => problem && html` aria-describedby="problem"`;

const cards = ({ action, formToken, demonstration }: SignInPageParts) => html`
<p class="note"><b>This is a demonstration.</b> Institutions and persons are invented.</p>
<h2>Be one of these people</h2>
<form method="post" action="${action}"><input type="hidden" name="formToken" value="${formToken}"><div class="people">${demonstration.map(card)}</div></form>`;

const card = ({ username, title }: SignInPageParts['demonstration'][number]) => html`
<button name="demonstration" value="${username}"><span class="initial" aria-hidden="true">${title.charAt(0).toUpperCase()}</span>
<span><b>${title}</b>${username}</span><span class="go">Enter</span></button>`;

/** Somebody is signed in already and a program on their own machine asks for access: it must not get it unseen. */
export const permitPage = ({ action, formToken, returnsTo, client }: Pick<SignInPageParts, 'action' | 'formToken' | 'returnsTo'> & { client: string }): PlainPage =>
  plainPage({
    title: 'Allow access',
    formsLeadTo: [new URL(returnsTo).origin],
    main: html`<h1>Let ${client} act for you?</h1><p class="lead">Only if you have just started it yourself.</p>
<form method="post" action="${action}"><input type="hidden" name="formToken" value="${formToken}"><button class="primary">Allow</button></form>`,
  });
