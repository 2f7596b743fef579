import { html, plainPage, type PlainPage } from '@caravanserai/hosting';
import { newPasswordFields } from './password-fields';

export interface AccountPageParts {
  readonly username: string;
  readonly formToken: string;
  readonly problem?: string;
  /** The field that it is about. */
  readonly wrong?: 'current' | 'password';
}

/** What somebody may do about their own account. */
export const accountPage = ({ username, formToken, problem, wrong }: AccountPageParts): PlainPage =>
  plainPage({
    title: 'Your account',
    top: html`<span>${username}</span>`,
    main: html`<h1>Your account</h1>
<h2 id="change">Change the password</h2>
${problem && html`<p class="wrong" role="alert" id="problem">${problem}</p>`}
<form class="card narrow" method="post" action="/oidc/account/password" aria-labelledby="change">
<input type="hidden" name="formToken" value="${formToken}">
<input type="text" name="username" value="${username}" autocomplete="username" hidden>
<label for="current">Present password</label>
<input id="current" name="current" type="password" autocomplete="current-password" required maxlength="1024"${wrong === 'current' && html` aria-invalid="true" aria-describedby="problem"`}>
${newPasswordFields('New password', wrong === 'password')}
<button class="primary">Change the password</button>
</form>
<h2 id="everywhere">Sign out everywhere</h2>
<p>Every browser and program in which you are signed in, this one too, is signed out within five minutes. So it is when you change the password.</p>
<form method="post" action="/oidc/account/sign-out-everywhere" aria-labelledby="everywhere">
<input type="hidden" name="formToken" value="${formToken}"><button class="below">Sign out everywhere</button>
</form>
<p class="beside"><a href="/">Back to the beginning</a></p>`,
  });

/** The gateway keeps its own session for some minutes; signing in anew replaces that too. */
export const signedOutEverywherePage = (passwordChanged: boolean): PlainPage =>
  plainPage({
    title: 'Signed out everywhere',
    main: html`<h1>${passwordChanged ? 'Your password is changed' : 'You are signed out'}</h1>
<p class="lead">All browsers and programs in which you were signed in are signed out within five minutes. <a href="/auth/sign-in">Sign in${passwordChanged && ' with the new password'}</a></p>`,
  });
