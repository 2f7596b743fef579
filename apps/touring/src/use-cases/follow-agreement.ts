import { CopyMissing } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { SagaAction } from '../domain/hosting-saga';
import { lockStop } from '../store/locks';
import { HostingSagas } from './hosting-sagas';

/** A step of the agreement that changes nothing of the stop but says how far its saga is. */
@Injectable()
export class FollowAgreement {
  constructor(private readonly sagas: HostingSagas) {}

  async execute(tx: Transaction, { stopId, agreementId }: { stopId: string; agreementId: string }, action: SagaAction): Promise<void> {
    const place = await lockStop(tx, stopId);
    const saga = await this.sagas.of(tx, stopId, agreementId);
    if (place === null || saga === null) throw new CopyMissing('stop', stopId);
    await this.sagas.advance(tx, saga, agreementId, action);
  }
}
