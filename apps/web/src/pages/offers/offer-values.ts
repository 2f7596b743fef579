import type { BodyOf } from '../../api/client';
import type { Amount } from '../../parts/money';
import type { Offer, SecurityLevel, WorkKind } from '../tours/touring';

/** An offer as it stands in the form: everything may still be missing. Paths are those of the API's body, so that its refusals find their fields. */
export interface OfferValues {
  readonly title?: string;
  readonly kind?: WorkKind;
  readonly paid: 'yes' | 'no';
  readonly fee: { readonly base?: Amount; readonly baseWeeks?: number; readonly extraWeek?: Amount };
  readonly insuredValue?: Amount;
  readonly needs: { readonly floorAreaM2?: number; readonly runningLengthM?: number; readonly clearHeightCm?: number; readonly securityLevel?: SecurityLevel };
  readonly minWeeks?: number;
  readonly maxWeeks?: number;
  readonly availableFrom?: string;
  readonly availableTo?: string;
  readonly installDays?: number;
  readonly strikeDays?: number;
  readonly cancellation: readonly { readonly fromDays?: number; readonly shareBasisPoints?: number }[];
  readonly languages: readonly string[];
}

export type OfferBody = BodyOf<'/api/touring/offers', 'post'>;

export const newOffer = (language: string): OfferValues => ({
  kind: 'exhibition', paid: 'yes', fee: {}, needs: { securityLevel: 'moderate' }, installDays: 7, strikeDays: 5, languages: [language],
  cancellation: [{ fromDays: 365, shareBasisPoints: 1_000 }, { fromDays: 180, shareBasisPoints: 5_000 }, { fromDays: 0, shareBasisPoints: 10_000 }],
});

const orAbsent = <T>(value: T | null): T | undefined => value ?? undefined;

export function valuesOf({ title, kind, fee, insuredValue, needs, minWeeks, maxWeeks, availableFrom, availableTo, installDays, strikeDays, cancellation, languages }: Offer): OfferValues {
  return {
    title, kind, paid: fee ? 'yes' : 'no', fee: fee ?? {}, insuredValue, minWeeks, maxWeeks, availableFrom, installDays, strikeDays, cancellation, languages,
    needs: { floorAreaM2: orAbsent(needs.floorAreaM2), runningLengthM: orAbsent(needs.runningLengthM), clearHeightCm: orAbsent(needs.clearHeightCm), securityLevel: needs.securityLevel },
    availableTo: orAbsent(availableTo),
  };
}

/** What is sent; what is still missing goes as it is, for `problemsOf` has spoken before. */
export function bodyOf({ paid, fee, needs, cancellation, languages, ...same }: OfferValues): OfferBody {
  return { ...same, fee: paid === 'no' ? null : fee, needs, cancellation: [...cancellation], languages: [...languages] } as OfferBody;
}

export interface Problem {
  readonly field: string;
  readonly problem: 'missing' | 'weeks-out-of-order' | 'availability-out-of-order' | 'fee-currencies-differ' | 'base-weeks-out-of-range' | 'ladder-uneven' | 'language-unknown';
}

const NEEDED = ['title', 'kind', 'insuredValue', 'minWeeks', 'maxWeeks', 'availableFrom', 'installDays', 'strikeDays'] as const;

/** What the platform would refuse, said beside the fields before anything is sent. */
export function problemsOf(values: OfferValues): Problem[] {
  const { paid, fee, needs, languages } = values;
  const missing: (string | false)[] = [
    ...NEEDED.map((field) => isMissing(values[field]) && field),
    isMissing(needs.securityLevel) && 'needs.securityLevel',
    ...(['base', 'baseWeeks', 'extraWeek'] as const).map((field) => paid === 'yes' && isMissing(fee[field]) && `fee.${field}`),
    ...values.cancellation.flatMap(({ fromDays, shareBasisPoints }, index) => [fromDays === undefined && `cancellation.${index}.fromDays`, shareBasisPoints === undefined && `cancellation.${index}.shareBasisPoints`]),
    languages.length === 0 && 'languages',
  ];
  return [...missing.filter((field) => field !== false).map((field) => ({ field, problem: 'missing' as const })), ...contradictions(values)];
}

const isMissing = (value: unknown): boolean => value === undefined || (typeof value === 'string' && value.trim() === '');

function contradictions({ minWeeks, maxWeeks, availableFrom, availableTo, paid, fee, cancellation, languages }: OfferValues): Problem[] {
  const found: (Problem | false)[] = [
    minWeeks !== undefined && maxWeeks !== undefined && minWeeks > maxWeeks && { field: 'maxWeeks', problem: 'weeks-out-of-order' },
    availableFrom !== undefined && availableTo !== undefined && availableTo <= availableFrom && { field: 'availableTo', problem: 'availability-out-of-order' },
    paid === 'yes' && fee.base !== undefined && fee.extraWeek !== undefined && fee.base.currency !== fee.extraWeek.currency && { field: 'fee.extraWeek', problem: 'fee-currencies-differ' },
    paid === 'yes' && fee.baseWeeks !== undefined && maxWeeks !== undefined && fee.baseWeeks > maxWeeks && { field: 'fee.baseWeeks', problem: 'base-weeks-out-of-range' },
    !languages.every(isLanguage) && { field: 'languages', problem: 'language-unknown' },
    ...cancellation.map((rung, index) => !descends(cancellation[index - 1], rung) && ({ field: `cancellation.${index}.fromDays`, problem: 'ladder-uneven' } as const)),
  ];
  return found.filter((problem) => problem !== false);
}

/** The nearer the opening, the larger the share. */
function descends(earlier: OfferValues['cancellation'][number] | undefined, rung: OfferValues['cancellation'][number]): boolean {
  if (earlier?.fromDays === undefined || earlier.shareBasisPoints === undefined || rung.fromDays === undefined || rung.shareBasisPoints === undefined) return true;
  return rung.fromDays < earlier.fromDays && rung.shareBasisPoints >= earlier.shareBasisPoints;
}

/** A BCP 47 tag in its own spelling. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false; // The one way in which the standard says that it is none.
  }
}
