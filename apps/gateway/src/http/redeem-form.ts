import { randomUUID } from 'node:crypto';
import { html, type Html } from '@caravanserai/hosting';
import { LANGUAGES, nameOf } from '../domain/languages';
import type { Redemption, RedeemRefusal } from '../use-cases/redeem-invitation';

export interface RedeemFormParts {
  readonly csrfToken: string;
  /** What was typed, or the language that the browser asks for. */
  readonly given: Partial<Redemption>;
  readonly refusal?: RedeemRefusal | null;
}

/** A code for its one use, and what nobody else may tell of a person: their name, their address, their language. */
export const redeemForm = ({ csrfToken, given, refusal }: RedeemFormParts): Html => html`
${refusal && problem(refusal)}
<form class="card narrow" method="post" action="/" aria-labelledby="redeem">
<input type="hidden" name="csrfToken" value="${csrfToken}"><input type="hidden" name="key" value="${randomUUID()}">
<label for="code">Code of the invitation</label>
<p class="hint" id="code-hint">As you were given it; spaces, hyphens and small letters do not matter.</p>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" required maxlength="100" value="${given.code}"${describedBy('code', refusal)}>
<label for="name">Your name</label>
<p class="hint" id="name-hint">As the people you work with write it.</p>
<input id="name" name="name" autocomplete="name" required maxlength="200" value="${given.name}"${describedBy('name', refusal)}>
<label for="email">E-mail address</label>
<p class="hint" id="email-hint">For what you have to know in time. It stays in the directory.</p>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${given.email}"${describedBy('email', refusal)}>
<label for="language">Language</label>
<p class="hint" id="language-hint">In which you are written to, where there is a translation.</p>
<select id="language" name="language"${describedBy('language', refusal)}>${NAMES.map(([tag, name]) => html`<option value="${tag}" lang="${tag}"${tag === given.language && html` selected`}>${name}</option>`)}</select>
<button class="primary">Redeem the invitation</button>
</form>`;

/** In the order of their own names, whatever their script. */
const NAMES = LANGUAGES.map((tag) => [tag, nameOf(tag)] as const).sort(([, a], [, b]) => a.localeCompare(b, 'en'));

const describedBy = (field: string, refusal: RedeemRefusal | null | undefined): Html =>
  isAbout(field, refusal) ? html` aria-invalid="true" aria-describedby="${field}-hint problem"` : html` aria-describedby="${field}-hint"`;

/** Where the directory names no field it means the code, unless it is the account itself or the directory that stands in the way. */
const isAbout = (field: string, refusal: RedeemRefusal | null | undefined) =>
  refusal?.fields.includes(field) || (field === 'code' && refusal !== undefined && refusal !== null && refusal.code.startsWith('invitation-'));

const problem = ({ code, fields }: RedeemRefusal) => html`<div class="wrong" role="alert" id="problem">
${code === 'input-refused' ? fields.map((field) => html`<p>${FIELDS[field] ?? `The field "${field}" was refused.`}</p>`) : html`<p>${SENTENCES[code] ?? `The directory refused this: ${code}.`}</p>`}</div>`;

const FIELDS: Readonly<Record<string, string>> = {
  code: 'The code is missing, or it is longer than any code.',
  name: 'The name is missing, or it does not stand on one line of at most 200 characters.',
  email: 'The e-mail address is not complete: it looks like desk@museum.example.',
  language: 'Choose one of the languages.',
};

const SENTENCES: Readonly<Record<string, string>> = {
  'invitation-unknown': 'No invitation has this code. Compare it with what you were given, letter by letter.',
  'invitation-used': 'This code has been redeemed already. It serves once: ask whoever invited you for another one.',
  'invitation-withdrawn': 'This invitation was taken back; a newer code may have replaced it. Ask whoever invited you.',
  'invitation-expired': 'This invitation was not redeemed in time. Ask whoever invited you for a new one.',
  'organisation-closed': 'The institution that invited you has closed its entry in the directory.',
  'account-already-linked': 'This account is a person already, so it redeems no other invitation. The institution may grant you more without a code.',
  'directory-unavailable': 'The directory does not answer just now, so nobody knows whether the code was redeemed. Send the form once more in a moment.',
};
