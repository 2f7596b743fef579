import { html, plainPage, type PlainPage } from '@caravanserai/hosting';
import type { FinishRefusal } from '../use-cases/finish-sign-in';

const SENTENCES: Record<FinishRefusal, string> = {
  'sign-in-not-begun': 'The sign-in took too long, or it was begun in another browser.',
  'issuer-refused': 'The sign-in was cancelled, or it was refused where you signed in.',
  'issuer-unavailable': 'The place where people sign in does not answer just now.',
  'answer-does-not-fit': 'The answer did not fit the question, so nobody was signed in.',
  'token-not-for-us': 'You signed in, but what came back was not made for this platform. An administrator has to look at its settings.',
};

export const refusedPage = (code: FinishRefusal): PlainPage =>
  plainPage({
    title: 'Not signed in',
    main: html`<h1>You are not signed in</h1><p class="lead">${SENTENCES[code]}</p>
<p><a href="/auth/sign-in">Sign in again</a> or <a href="/">go back to the beginning</a>.</p><p class="dim">${code}</p>`,
  });
