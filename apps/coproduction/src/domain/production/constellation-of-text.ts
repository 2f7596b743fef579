import { isCountry } from '@caravanserai/kernel';
import { contentOf, type Texts } from './contents';
import { type Production, joined } from './production';

/** The facts of a film's text in the form in which the treaty engine is asked. */
export interface AskedOfTreaties {
  readonly work: 'film';
  readonly form: string;
  readonly signedOn: string;
  readonly budget: { readonly amountMinor: string; readonly currency: string };
  readonly fx: readonly { readonly from: string; readonly to: string; readonly numerator: string; readonly denominator: string; readonly on: string }[];
  readonly participants: readonly { readonly country: string; readonly shareBasisPoints: number; readonly contribution: 'artistic'; readonly firms: readonly { readonly name: string; readonly shareBasisPoints: number }[] }[];
}

/**
 * Several parties of one country are one participant with a firm each. What each brings is taken from the shares of ownership, which treaties
 * want in proportion to the contributions. Null where budget, shares or the country of a party are not there to be judged.
 */
export function constellationOfText(production: Production, texts: Texts, { form, signedOn }: { readonly form: string; readonly signedOn: string }): AskedOfTreaties | null {
  const [budget, shares, fx] = [contentOf(texts, 'BUD'), contentOf(texts, 'SHR'), contentOf(texts, 'FX')];
  const parties = joined(production).map(({ organisationId, name, partner }) => ({ name, country: partner ?? '', share: shares?.ownership.find(({ party }) => party === organisationId)?.basisPoints ?? 0 }));
  if (budget === null || shares === null || !parties.every(({ country }) => isCountry(country))) return null;
  const participants = [...new Set(parties.map(({ country }) => country))].map((country) => {
    const firms = parties.filter((party) => party.country === country).map(({ name, share }) => ({ name, shareBasisPoints: share }));
    return { country, shareBasisPoints: firms.reduce((sum, firm) => sum + firm.shareBasisPoints, 0), contribution: 'artistic' as const, firms };
  });
  const quotes = (fx?.quotes ?? []).map(({ from, to, numerator, denominator, fixedOn }) => ({ from, to, numerator, denominator, on: fixedOn }));
  return { work: 'film', form, signedOn, budget: { amountMinor: budget.total, currency: budget.currency }, fx: quotes, participants };
}
