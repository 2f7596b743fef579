import { Param } from '@nestjs/common';
import { InputRefused, IsCode, IsDateOnly, IsId, IsTitle } from '@caravanserai/hosting';
import { partnerCode } from '../domain/partner-code';
import { partnerKind } from './fields';

/** The path parameter `code` of a partner; EL and UK are understood. */
export const PartnerParam = () =>
  Param('code', {
    transform(value: unknown): string {
      const code = typeof value === 'string' ? partnerCode(value) : value;
      const reason = partnerKind.check(code, {});
      if (reason === null) return code as string;
      throw new InputRefused([{ field: 'code', reason }]);
    },
  });

export class PartnersQuery {
  @IsCode(['EUROPE', 'ASIA'], { optional: true })
  side?: 'EUROPE' | 'ASIA';
}

export class AuthorityBody {
  @IsId()
  organisationId: string;
}

export class ParticipationBody {
  @IsCode(['participating', 'suspended'])
  participation: 'participating' | 'suspended';

  @IsDateOnly()
  since: string;

  @IsTitle(300, { description: 'The decision that says so' })
  source: string;
}
