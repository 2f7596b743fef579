import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who can sign in. Who that is as a person, and for whom they may act, `contacts` knows. */
@Entity('account')
export class Account {
  /** The `sub` of its tokens: never used for another account, even after this one is gone. */
  @PrimaryColumn('uuid') subject: string;
  @Column('text') username: string;
  @Column('text', { name: 'password_hash' }) passwordHash: string;
  @Column('boolean') disabled: boolean;
  /** Sign-ins of earlier epochs have ended, see `issuer/account-id.ts`. */
  @Column('integer') epoch: number;
  /** What a demonstration account is for; null for all others, which the sign-in page never lists. */
  @Column('text', { name: 'demonstration_of', nullable: true }) demonstrationOf: string | null;
  /** Its place on the sign-in page, from 1. */
  @Column('integer', { name: 'demonstration_place', nullable: true }) demonstrationPlace: number | null;
}
