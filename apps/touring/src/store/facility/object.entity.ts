import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObjectDetails, ObjectFacts } from '../../domain/facility/work-object';
import type { LightClass } from '../../domain/light/light-class';

/** One object of a work that is offered. */
@Entity('work_object')
export class WorkObject {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('text', { name: 'inventory_number' }) inventoryNumber: string;
  @Column('text') title: string;
  @Column('text') lender: string;
  @Column('text', { name: 'light_class' }) lightClass: LightClass;
  @Column('integer', { name: 'max_lux', nullable: true }) maxLux: number | null;
  @Column('integer', { name: 'lux_hours_per_year', nullable: true }) luxHoursPerYear: number | null;
  @Column('bigint', { name: 'value_minor' }) valueMinor: number;
  @Column('char', { name: 'value_currency', length: 3 }) valueCurrency: string;
  @Column('date', { name: 'loan_ends', nullable: true }) loanEnds: string | null;
  @Column('boolean', { name: 'needs_immunity' }) needsImmunity: boolean;
  @Column('boolean', { name: 'needs_export_licence' }) needsExportLicence: boolean;
  @Column('boolean', { name: 'needs_courier' }) needsCourier: boolean;
  @Column('jsonb') cites: ObjectFacts['cites'];
  @Column('jsonb') details: ObjectDetails;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
}

export function objectColumns({ value, ...facts }: ObjectFacts) {
  return { ...facts, valueMinor: value.minor, valueCurrency: value.currency };
}

/** Everything about an object: for those who lend it and those who have dates for it. */
export function objectView({ valueMinor, valueCurrency, createdAt, withdrawnAt, ...object }: WorkObject) {
  return { ...object, value: { minor: valueMinor, currency: valueCurrency }, createdAt: createdAt.toISOString(), withdrawn: withdrawnAt !== null };
}

/** What everybody may know of an object of a published offer: not whose it is, what it is worth, or until when it is lent. */
export const objectOutline = ({ id, version, title, lightClass, details }: WorkObject) => ({ id, version, title, lightClass, details });

export type ObjectView = ReturnType<typeof objectView>;
export type ObjectOutline = ReturnType<typeof objectOutline>;
