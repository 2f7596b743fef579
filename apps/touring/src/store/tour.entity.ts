import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfferTerms } from '../domain/offer-terms';
import type { RecordedTourRow } from '../domain/recorded-rows';
import type { TourState } from '../domain/tour-lifecycle';

/** Of a tour of exhibitions; of performances a source tells the company alone. */
export type ImportFacts = Pick<RecordedTourRow, 'organiser' | 'period' | 'leftApart'> | { readonly company: string };

@Entity('tour')
export class Tour {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') state: TourState;
  /** Null for a tour of the past. */
  @Column('uuid', { name: 'offer_id', nullable: true }) offerId: string | null;
  @Column('uuid', { name: 'organiser_id', nullable: true }) organiserId: string | null;
  @Column('text') title: string;
  @Column('text') kind: OfferTerms['kind'];
  @Column('integer', { name: 'least_turnaround_days' }) leastTurnaroundDays: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('text', { name: 'import_source', nullable: true }) importSource: string | null;
  /** What the source says beyond dates and title: organiser as text, period, why it was left apart. */
  @Column('jsonb', { name: 'import_facts', nullable: true }) importFacts: ImportFacts | null;
}
