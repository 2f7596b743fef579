import { html, plainPage, type PlainPage } from '@caravanserai/hosting';

/** @param out the issuer's own words for programs; shown small, for whoever is asked for help. */
export const errorPage = (out: { error: string; error_description?: string }): PlainPage =>
  plainPage({
    title: 'Sign-in interrupted',
    main: html`<h1>Signing in did not work</h1>
<p class="lead">The request was incomplete, too old or already used. <a href="/">Go back to the beginning</a> and sign in again.</p>
<p class="dim">${out.error}${out.error_description && `: ${out.error_description}`}</p>`,
  });
