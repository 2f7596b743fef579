import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Choice, Rhythmed } from '../domain/choices';
import type { Delivery } from '../domain/delivery';

/** All that one person has chosen; absent for whoever has chosen nothing. */
@Entity('preference_sheet')
export class PreferenceSheet {
  @PrimaryColumn('uuid', { name: 'person_ref' }) personRef: string;
  @Column('integer') version: number;
  @Column('jsonb') choices: readonly Choice[];
  @Column('jsonb') rhythms: readonly Rhythmed[];
  @Column('jsonb') delivery: Delivery;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
