import { OnTimer, type TimerContext, Timers } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { sealTimer } from '../../store/record-fact';
import { SealAgreement } from '../../use-cases/evidence/seal-agreement';

export const checkpointTimer = 'evidence-checkpoint';
const EVERY_MS = 60 * 60_000;

/** Right after execution the paper is sealed; every hour the ends of all logs are taken into the tree, whoever has acted or not. */
@Injectable()
export class OnEvidenceDue {
  constructor(
    private readonly seal: SealAgreement,
    private readonly timers: Timers,
  ) {}

  @OnTimer(sealTimer)
  onExecuted(agreementId: string, { tx }: TimerContext): Promise<void> {
    return this.seal.execute(tx, agreementId);
  }

  @OnTimer(checkpointTimer)
  async onHour(allLogs: string, { tx, now }: TimerContext): Promise<void> {
    await this.seal.checkpoint(tx);
    await this.timers.schedule(tx, checkpointTimer, allLogs, new Date(now.getTime() + EVERY_MS));
  }
}
