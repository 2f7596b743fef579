import { isCurrency } from '@caravanserai/kernel';
import { field, type FieldOptions } from './field';
import { IsObjectOf } from './nested';
import { IsWholeNumber } from './numbers';

/** A hundred million million: more than anybody pays, and few enough that sums of amounts stay exact. */
const LARGEST = 100_000_000_000_000;

/** ISO 4217, upper case, known to the kernel. */
export function IsCurrency(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => (typeof value === 'string' && isCurrency(value) ? null : 'must be an ISO 4217 currency code');
  return field({ name: 'isCurrency', check, schema: { type: 'string', pattern: '^[A-Z]{3}$', example: 'EUR' } }, options);
}

/** An amount of money in requests and answers; `minor` counts the smallest unit of the currency (cents, or whole yen). */
export class MoneyField {
  @IsWholeNumber(0, LARGEST, { description: 'In minor units of the currency', example: 125000 })
  minor: number;

  @IsCurrency()
  currency: string;
}

/** As `MoneyField`, below zero too: corrections and balances. */
export class SignedMoneyField {
  @IsWholeNumber(-LARGEST, LARGEST, { description: 'In minor units of the currency', example: -125000 })
  minor: number;

  @IsCurrency()
  currency: string;
}

export function IsMoney(options: FieldOptions & { signed?: boolean } = {}): PropertyDecorator {
  return IsObjectOf(() => (options.signed ? SignedMoneyField : MoneyField), options);
}
