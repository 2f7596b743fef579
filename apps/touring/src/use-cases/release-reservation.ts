import { stopReservationReleased } from '@caravanserai/contracts';
import { CopyMissing } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ReleaseReason, agreementEnds, hostingSaga } from '../domain/hosting-saga';
import { lockStop } from '../store/locks';
import { HostingSagas } from './hosting-sagas';
import { Line } from './line';
import { StopChanges } from './stop-changes';
import { StopCommands } from './stop-commands';

/** The saga's compensation: the agreement has fallen, so space and set are free again and those behind move up. */
@Injectable()
export class ReleaseReservation {
  constructor(
    private readonly stops: StopCommands,
    private readonly changes: StopChanges,
    private readonly line: Line,
    private readonly sagas: HostingSagas,
  ) {}

  async execute(tx: Transaction, { stopId, agreementId }: { stopId: string; agreementId: string }, reason: ReleaseReason): Promise<void> {
    const place = await lockStop(tx, stopId);
    const saga = await this.sagas.of(tx, stopId, agreementId);
    if (place === null || saga === null) throw new CopyMissing('stop', stopId);
    if (hostingSaga.isFinal(saga.state)) return;
    const { saga: step, compensation } = agreementEnds[reason];
    const released = await this.changes.mustApply(tx, theSystem, place.stop, compensation, { agreementId }, reason);
    await this.sagas.advance(tx, saga, agreementId, step);
    await this.stops.tell(tx, stopReservationReleased, place, { agreementId, reason });
    await this.line.closeUp(tx, [released]);
  }
}
