import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfferState } from '../domain/offer-lifecycle';
import type { CancellationRung, OfferTerms, SecurityLevel } from '../domain/offer-terms';

@Entity('offer')
export class Offer {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') state: OfferState;
  @Column('uuid', { name: 'organiser_id' }) organiserId: string;
  @Column('text', { name: 'submitted_by', nullable: true }) submittedBy: string | null;
  @Column('text') title: string;
  @Column('text') kind: OfferTerms['kind'];
  @Column('bigint', { name: 'fee_minor' }) feeMinor: number;
  @Column('bigint', { name: 'fee_extra_week_minor' }) feeExtraWeekMinor: number;
  @Column('char', { name: 'fee_currency', length: 3 }) feeCurrency: string;
  @Column('integer', { name: 'fee_base_weeks' }) feeBaseWeeks: number;
  @Column('bigint', { name: 'insured_minor' }) insuredMinor: number;
  @Column('char', { name: 'insured_currency', length: 3 }) insuredCurrency: string;
  @Column('integer', { name: 'floor_area_m2', nullable: true }) floorAreaM2: number | null;
  @Column('integer', { name: 'running_length_m', nullable: true }) runningLengthM: number | null;
  @Column('integer', { name: 'clear_height_cm', nullable: true }) clearHeightCm: number | null;
  @Column('text', { name: 'security_level' }) securityLevel: SecurityLevel;
  @Column('integer', { name: 'min_weeks' }) minWeeks: number;
  @Column('integer', { name: 'max_weeks' }) maxWeeks: number;
  @Column('date', { name: 'available_from' }) availableFrom: string;
  @Column('date', { name: 'available_to', nullable: true }) availableTo: string | null;
  @Column('integer', { name: 'install_days' }) installDays: number;
  @Column('integer', { name: 'strike_days' }) strikeDays: number;
  @Column('jsonb') cancellation: CancellationRung[];
  @Column('text', { array: true }) languages: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** The terms as the rules read them. */
export function termsOf(offer: Offer): OfferTerms {
  const { floorAreaM2, runningLengthM, clearHeightCm, securityLevel } = offer;
  return {
    title: offer.title,
    kind: offer.kind,
    fee: {
      base: { minor: offer.feeMinor, currency: offer.feeCurrency },
      baseWeeks: offer.feeBaseWeeks,
      extraWeek: { minor: offer.feeExtraWeekMinor, currency: offer.feeCurrency },
    },
    insuredValue: { minor: offer.insuredMinor, currency: offer.insuredCurrency },
    needs: { floorAreaM2, runningLengthM, clearHeightCm, securityLevel },
    minWeeks: offer.minWeeks,
    maxWeeks: offer.maxWeeks,
    availableFrom: offer.availableFrom,
    availableTo: offer.availableTo,
    installDays: offer.installDays,
    strikeDays: offer.strikeDays,
    cancellation: offer.cancellation,
    languages: offer.languages,
  };
}

/** The columns that hold the terms. */
export function columnsOf(terms: OfferTerms) {
  const { fee, insuredValue, needs, cancellation, languages, ...same } = terms;
  return {
    ...same,
    ...needs,
    feeMinor: fee.base.minor,
    feeCurrency: fee.base.currency,
    feeBaseWeeks: fee.baseWeeks,
    feeExtraWeekMinor: fee.extraWeek.minor,
    insuredMinor: insuredValue.minor,
    insuredCurrency: insuredValue.currency,
    cancellation: [...cancellation],
    languages: [...languages],
  };
}
