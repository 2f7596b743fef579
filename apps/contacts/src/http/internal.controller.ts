import { powers } from '@caravanserai/contracts';
import { field, IdParam, Internal, IsCode, IsId, IsInstant } from '@caravanserai/hosting';
import { Controller, Get, Query } from '@nestjs/common';
import { Transform } from 'class-transformer';
import type { Power } from '../domain/mandate';
import { CheckMandate } from '../use-cases/check-mandate';
import { FindRecipients } from '../use-cases/find-recipients';
import { ResolvePerson } from '../use-cases/resolve-person';

class CheckQuery {
  @IsId()
  organisationId: string;

  @IsId()
  personRef: string;

  @IsCode(powers)
  power: Power;

  @IsInstant({ optional: true })
  at?: string;
}

class AtQuery {
  @IsInstant({ optional: true })
  at?: string;
}

const split = Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value));
const refusePowers = (value: unknown) =>
  Array.isArray(value) && value.every((power) => powers.includes(power as Power)) ? null : `must be some of ${powers.join(', ')}, separated by commas`;

class RecipientsQuery {
  @IsId()
  organisationId: string;

  @field({ name: 'arePowers', check: refusePowers, schema: { type: 'string', example: 'negotiate,sign' } }, {}, split)
  powers: Power[];
}

/** What the other services ask, by the tokens that they issue to each other. */
@Internal()
@Controller('internal')
export class InternalController {
  constructor(
    private readonly mandates: CheckMandate,
    private readonly people: ResolvePerson,
    private readonly recipients: FindRecipients,
  ) {}

  @Get('mandates/check')
  checkMandate(@Query() query: CheckQuery) {
    return this.mandates.ofPerson(query);
  }

  @Get('mandates/:id')
  mandateAt(@IdParam() id: string, @Query() { at }: AtQuery) {
    return this.mandates.byId(id, at);
  }

  @Get('people/:ref')
  resolvePerson(@IdParam('ref') ref: string) {
    return this.people.execute(ref);
  }

  @Get('recipients')
  findRecipients(@Query() { organisationId, powers: held }: RecipientsQuery) {
    return this.recipients.execute(organisationId, held);
  }
}
