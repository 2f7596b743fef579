import { html, plainPage, type PlainPage } from '@caravanserai/hosting';
import { describedBy, newPasswordFields } from './password-fields';

export interface RegistrationPageParts {
  /** Where the sign-in form of the same interaction is. */
  readonly action: string;
  readonly formToken: string;
  /** The client's address: the form's answer leads there through redirects. */
  readonly returnsTo: string;
  readonly username?: string;
  readonly problem?: string;
  /** The field that it is about. */
  readonly wrong?: 'username' | 'password';
}

/** Asks for a username and a password and for nothing of the person: that is told with the invitation, and to the directory alone. */
export const registrationPage = ({ action, formToken, returnsTo, username, problem, wrong }: RegistrationPageParts): PlainPage =>
  plainPage({
    title: 'Create an account',
    formsLeadTo: [new URL(returnsTo).origin],
    main: html`<h1>Create an account</h1>
<p class="lead">With it you read what is public. To act for an institution you need a code as well: its administrator invites you.</p>
${problem && html`<p class="wrong" role="alert" id="problem">${problem}</p>`}
<form class="card narrow" method="post" action="${action}/register">
<input type="hidden" name="formToken" value="${formToken}">
<label for="username">Username</label>
<p class="hint" id="names">Small letters, digits, dots and hyphens. It need not be your name.</p>
<input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required minlength="2" maxlength="63" value="${username}"${describedBy('names', wrong === 'username')}>
${newPasswordFields('Password', wrong === 'password')}
<button class="primary">Create the account</button>
</form>
<p class="beside">You have one already? <a href="${action}">Sign in</a></p>`,
  });

export const registrationClosedPage = (action: string): PlainPage =>
  plainPage({
    title: 'No registration',
    main: html`<h1>Accounts are not created here</h1>
<p class="lead">Whoever runs this installation makes its accounts. Ask them for one, or <a href="${action}">sign in</a> if you have one.</p>`,
  });
