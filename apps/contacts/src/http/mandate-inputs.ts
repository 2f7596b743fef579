import { powers } from '@caravanserai/contracts';
import { type FieldKind, IsCode, IsId, IsInstant, IsLanguage, IsListOfKind, IsMoney, IsText, IsTitle, type MoneyField, PageQuery } from '@caravanserai/hosting';
import type { Power } from '../domain/mandate';
import { IsEmail, IsPhone } from './fields';

const powerKind: FieldKind = {
  name: 'isPower',
  check: (value) => (powers.includes(value as Power) ? null : `must be one of ${powers.join(', ')}`),
  schema: { type: 'string', enum: [...powers] },
};

export class GrantBody {
  @IsId()
  organisationId: string;

  @IsId()
  personRef: string;

  @IsCode(powers)
  power: Power;

  @IsInstant({ optional: true, description: 'Now when left out; never in the past' })
  validFrom?: string;

  @IsInstant({ optional: true, description: 'The first instant at which it does not hold any more' })
  validTo?: string;

  @IsMoney({ optional: true, description: 'The most that may be signed for at once' })
  limit?: MoneyField;
}

export class RevokeBody {
  @IsInstant({ optional: true, description: 'Now when left out; an earlier instant voids what was signed since then' })
  effectiveAt?: string;

  @IsText(2000, { optional: true })
  remark?: string;
}

export class AccountsQuery extends PageQuery {
  @IsId({ optional: true })
  personRef?: string;
}

export class MandatesQuery extends PageQuery {
  @IsId({ optional: true })
  organisationId?: string;

  @IsId({ optional: true })
  personRef?: string;

  @IsCode(powers, { optional: true })
  power?: Power;
}

export class InviteBody {
  @IsId()
  organisationId: string;

  @IsListOfKind(powerKind, { min: 1, max: powers.length })
  powers: Power[];

  @IsInstant({ optional: true, description: 'End of the mandates that it grants' })
  validTo?: string;

  @IsMoney({ optional: true, description: 'Cap of the power to sign' })
  limit?: MoneyField;

  @IsId({ optional: true, description: 'Somebody who is known already and has no account' })
  personRef?: string;
}

export class InvitationsQuery extends PageQuery {
  @IsId({ optional: true })
  organisationId?: string;

  @IsCode(['open', 'redeemed', 'expired', 'withdrawn'], { optional: true })
  status?: string;
}

/** What a person tells about themselves. */
export class PersonBody {
  @IsTitle(200)
  name: string;

  @IsEmail()
  email: string;

  @IsLanguage({ description: 'In which they want to be written to' })
  language: string;

  @IsPhone({ optional: true })
  phone?: string;
}

export class RedeemBody extends PersonBody {
  @IsTitle(100)
  code: string;
}

export const personIn = ({ name, email, language, phone }: PersonBody) => ({ displayName: name, email, language, phone: phone ?? null });
