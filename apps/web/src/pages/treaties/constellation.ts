import type { AnswerOf, BodyOf } from '../../api/client';
import type { ParticipantDraft } from './shares';

export type Verdict = AnswerOf<'/api/coproduction/treaties/verdict', 'post'>;
export type InstrumentVerdict = Verdict['instruments'][number];
export type Finding = InstrumentVerdict['findings'][number];
export type Fix = InstrumentVerdict['fixes'][number];
export type Asked = BodyOf<'/api/coproduction/treaties/verdict', 'post'>;

export const FORMS = ['feature', 'animation', 'documentary', 'tv'] as const;
export const CURRENCIES = ['EUR', 'GBP', 'CHF', 'JPY', 'KRW', 'CNY', 'INR', 'AUD', 'NZD'] as const;

/** What the editor holds. Facts are asked for by the answer and kept by their name. */
export interface Draft {
  readonly form: (typeof FORMS)[number];
  readonly signedOn: string;
  readonly budget: string;
  readonly currency: string;
  readonly participants: readonly ParticipantDraft[];
  readonly facts: Readonly<Record<string, number | boolean>>;
}

/** A first example that fails by one point inside a country and can be mended by one click. */
export const firstDraft = (today: string): Draft => ({
  form: 'feature',
  signedOn: today,
  budget: '4000000',
  currency: 'EUR',
  participants: [
    { country: 'IT', shareBasisPoints: 2_000, contribution: 'artistic', firms: [{ shareBasisPoints: 1_600 }, { shareBasisPoints: 400 }] },
    { country: 'JP', shareBasisPoints: 8_000, contribution: 'artistic', firms: [] },
  ],
  facts: {},
});

/** The draft as the interface takes it. The budget is typed in whole units of its currency. */
export function askedOf({ form, signedOn, budget, currency, participants, facts }: Draft): Asked {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return {
    work: 'film',
    form,
    ...(signedOn && { signedOn }),
    budget: { amountMinor: `${budget.replace(/\D/g, '') || '0'}${'0'.repeat(digits)}`, currency },
    participants: participants.map(({ firms, ...one }) => ({ ...one, firms: firms.map((firm) => ({ ...firm })) })),
    facts: facts as Asked['facts'],
  };
}

const NUMBERS = ['newFootageBasisPoints', 'lengthMinutes', 'daysBeforeShooting', 'financingConfirmedBasisPoints', 'oldestLetterOfIntentDays', 'nonMemberFundingBasisPoints'];

/** How a missing fact is answered here; points and creative shares need more than a line and are answered in the file or by the interface. */
export const kindOfFact = (name: string): 'number' | 'flag' | 'elsewhere' => (NUMBERS.includes(name) ? 'number' : ['points', 'creativeShareBasisPoints', 'firms'].includes(name) ? 'elsewhere' : 'flag');

export const TONES = { ELIGIBLE: 'jade', ELIGIBLE_WITH_WARNING: 'us', NEEDS_DEROGATION: 'us', DISCRETIONARY: 'us', UNKNOWN: 'grey', INELIGIBLE: 'madder' } as const;
export type Level = keyof typeof TONES;

/** 1500 as 15 %, 8725 as 87.25 %. */
export const percent = (basisPoints: number, language: string): string => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);
