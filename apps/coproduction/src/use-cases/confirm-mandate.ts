import { type Caller, CallerFactsReader, type Mandate, askerOf } from '@caravanserai/access';
import { Clock, UnitOfWork, poolOf } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { AskContacts, type Confirmation } from './ask-contacts';

export interface ConfirmedMandate {
  readonly mandateId: string;
  readonly confirmation: Confirmation;
}

/**
 * Asks `contacts` whether a mandate to sign holds at this moment. The copy here follows revocations within the delivery time,
 * which is good enough for everything but a signature; the copy only says which mandate to ask about.
 */
@Injectable()
export class ConfirmMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: CallerFactsReader,
    private readonly clock: Clock,
    private readonly contacts: AskContacts,
  ) {}

  /**
   * @param wanted the mandate that the signer names; without one, the widest of theirs.
   * @returns null where this service knows of no mandate that could be asked about, and the policy will refuse.
   */
  async execute(caller: Caller, wanted: string | undefined): Promise<ConfirmedMandate | null> {
    const now = this.clock.now();
    const { mandates } = await this.facts.of(askerOf(poolOf(this.unitOfWork.dataSource)), caller.account?.key ?? null);
    const usable = mandates.filter((mandate) => mandate.power === 'sign' && mandate.organisationId === caller.actingFor && inForce(mandate, now));
    const mandate = wanted === undefined ? usable.sort(widestFirst)[0] : usable.find(({ id }) => id === wanted);
    if (!mandate) return null;
    return { mandateId: mandate.id, confirmation: await this.contacts.mandateAt(mandate.id, now, caller.account) };
  }
}

export const inForce = ({ validFrom, validTo }: Mandate, now: Date): boolean => validFrom <= now && (validTo === null || now < validTo);

function widestFirst({ limit: a }: Mandate, { limit: b }: Mandate): number {
  return (b?.minor ?? Number.MAX_SAFE_INTEGER) - (a?.minor ?? Number.MAX_SAFE_INTEGER);
}
