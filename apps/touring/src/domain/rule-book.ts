import type { IsoDate, Weekday } from '@caravanserai/kernel';

/** One dated figure of the trade, with the source it was taken from. */
export interface HoldRule {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  readonly validFrom: IsoDate;
  readonly source: string;
}

/** The days of the week on which a partner's offices rest; partner '*' stands for everybody who has no row. */
export interface WeekendRule {
  readonly partner: string;
  readonly days: readonly Weekday[];
  readonly validFrom: IsoDate;
}

/** The reference rows, asked for the day on which they are to be in force. */
export class RuleBook {
  constructor(
    readonly holds: readonly HoldRule[],
    private readonly weekends: readonly WeekendRule[],
  ) {}

  /** Throws for a code that has no row for that day: no migration has entered it. */
  value(code: string, day: IsoDate): number {
    const rule = latest(this.holds.filter((candidate) => candidate.code === code), day);
    if (rule === undefined) throw new Error(`there is no rule "${code}" for ${day}`);
    return rule.value;
  }

  weekendOf(partner: string | null, day: IsoDate): readonly Weekday[] {
    const of = (name: string) => latest(this.weekends.filter((rule) => rule.partner === name), day)?.days;
    return of(partner ?? '*') ?? of('*') ?? [];
  }
}

function latest<R extends { readonly validFrom: IsoDate }>(rules: readonly R[], day: IsoDate): R | undefined {
  return rules.filter(({ validFrom }) => validFrom <= day).reduce<R | undefined>((last, rule) => (last && last.validFrom > rule.validFrom ? last : rule), undefined);
}
