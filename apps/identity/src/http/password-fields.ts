import { html, type Html } from '@caravanserai/hosting';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, type PasswordRefusal } from '../domain/password';

/** Ties a field to its hint, and to what is wrong with it. */
export const describedBy = (hint: string, isWrong: boolean): Html => (isWrong ? html` aria-invalid="true" aria-describedby="${hint} problem"` : html` aria-describedby="${hint}"`);

/** A new password, twice: whoever mistypes the only one would be locked out, since there is no e-mail by which to help. */
export const newPasswordFields = (label: string, isWrong: boolean): Html => html`
<label for="password">${label}</label>
<p class="hint" id="rule">At least ${PASSWORD_LENGTH_MIN} characters. A few words in a row are easy to remember; digits and signs are not asked for.</p>
<input id="password" name="password" type="password" autocomplete="new-password" required minlength="${PASSWORD_LENGTH_MIN}" maxlength="${PASSWORD_LENGTH_MAX}"${describedBy('rule', isWrong)}>
<label for="repeated">${label} again</label>
<input id="repeated" name="repeated" type="password" autocomplete="new-password" required maxlength="${PASSWORD_LENGTH_MAX}">`;

export const PASSWORD_PROBLEMS: Record<PasswordRefusal | 'passwords-differ', string> = {
  'password-too-short': `The password is too short: it needs at least ${PASSWORD_LENGTH_MIN} characters.`,
  'password-too-long': `The password is too long: ${PASSWORD_LENGTH_MAX} characters are the most.`,
  'password-common': 'This password is among the first that others would try: common words, the username, rows of keys or repetitions. Choose another one.',
  'passwords-differ': 'The two passwords are not the same. Type both once more.',
};
