import { type agreementExecuted, type EventOf, stopConfirmed } from '@caravanserai/contracts';
import { CopyMissing } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockStopWithRivals } from '../store/locks';
import { type Organisation, organisation } from '../store/organisations';
import { claimOf, stopDates } from '../store/stop-facts';
import { HostingSagas } from './hosting-sagas';
import { ReleaseRivals } from './release-rivals';
import { BeginStay } from './road/begin-stay';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

type Executed = EventOf<typeof agreementExecuted>;

/**
 * The agreement has been executed, so the stop takes place. Nothing can refuse that any more: space and set have been reserved since the
 * contract was sent. Those who still wait for the same dates wait in vain and are released with notice.
 */
@Injectable()
export class ConfirmStop {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly rivals: ReleaseRivals,
    private readonly sagas: HostingSagas,
    private readonly stays: BeginStay,
  ) {}

  async execute(tx: Transaction, agreement: Executed): Promise<void> {
    const { stopId, agreementId } = agreement;
    const place = await lockStopWithRivals(tx, stopId);
    const saga = await this.sagas.of(tx, stopId, agreementId);
    if (place === null || saga === null) throw new CopyMissing('stop', stopId);
    if (saga.state === 'confirmed') return;
    const [organiser, host] = [await known(tx, place.stop.organiserId), await known(tx, place.stop.hostId)];
    const fee = { feeMinor: agreement.fee.minor, feeCurrency: agreement.fee.currency };
    const stop = await this.changes.mustApply(tx, theSystem, place.stop, 'confirm', { agreementId, ...fee });
    await this.sagas.advance(tx, saga, agreementId, 'execute-agreement');
    await this.stops.tell(tx, stopConfirmed, { ...place, stop }, {
      ...stopDates(stop),
      agreementId,
      agreementHash: agreement.textHash,
      fee: agreement.fee,
      organiserPartner: organiser.partner ?? undefined,
      hostPartner: host.partner ?? undefined,
    });
    await this.stays.execute(tx, stop, place.tour.title);
    await this.rivals.of(tx, claimOf(stop));
  }
}

async function known(tx: Transaction, id: string): Promise<Organisation> {
  const found = await organisation(tx, id);
  if (found === null) throw new CopyMissing('organisation', id);
  return found;
}
