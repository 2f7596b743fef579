import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Choice } from '../domain/choices';

/** All that one person has chosen; absent for whoever has chosen nothing. */
@Entity('preference_sheet')
export class PreferenceSheet {
  @PrimaryColumn('uuid', { name: 'person_ref' }) personRef: string;
  @Column('integer') version: number;
  @Column('jsonb') choices: readonly Choice[];
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
