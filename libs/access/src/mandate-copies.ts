import { accountLinked, accountUnlinked, type EventEnvelope, type EventOf, mandateGranted, mandateRevoked } from '@caravanserai/contracts';
import { Copies, type EventContext } from '@caravanserai/messaging';
import { Controller } from '@nestjs/common';

/** Keeps `copy_account` and `copy_mandate`: the facts on which every decision about rights rests. */
@Controller()
export class MandateCopies {
  @Copies(accountLinked)
  async linked({ data }: EventEnvelope<EventOf<typeof accountLinked>>, { tx }: EventContext): Promise<void> {
    await tx.query('insert into copy_account (account_id, account_key, person_ref) values ($1, $2, $3) on conflict (account_id) do nothing', [
      data.accountId,
      data.accountKey,
      data.personRef,
    ]);
  }

  @Copies(accountUnlinked)
  async unlinked({ data }: EventEnvelope<EventOf<typeof accountUnlinked>>, { tx }: EventContext): Promise<void> {
    await tx.query('delete from copy_account where account_id = $1', [data.accountId]);
  }

  @Copies(mandateGranted)
  async granted({ data }: EventEnvelope<EventOf<typeof mandateGranted>>, { tx }: EventContext): Promise<void> {
    await tx.query(
      `insert into copy_mandate (mandate_id, person_ref, organisation_id, power, valid_from, valid_to, limit_minor, limit_currency)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (mandate_id) do nothing`,
      [
        data.mandateId,
        data.personRef,
        data.organisationId,
        data.power,
        data.validFrom,
        data.validTo ?? null,
        data.limit?.minor ?? null,
        data.limit?.currency ?? null,
      ],
    );
  }

  @Copies(mandateRevoked)
  async revoked({ data }: EventEnvelope<EventOf<typeof mandateRevoked>>, { tx }: EventContext): Promise<void> {
    await tx.query('update copy_mandate set revoked_at = $2 where mandate_id = $1', [data.mandateId, data.effectiveAt]);
  }
}
