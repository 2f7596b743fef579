import { InputRefused } from '@caravanserai/hosting';
import { Param } from '@nestjs/common';
import { isClauseId } from '../../domain/production/clause-catalogue';

/** The code of a clause, from the path. */
export const ClauseParam = (name = 'clause') =>
  Param(name, {
    transform(value: unknown): string {
      if (typeof value === 'string' && isClauseId(value)) return value;
      throw new InputRefused([{ field: name, reason: 'must be the code of a clause, as SHR or FREE-1' }]);
    },
  });
