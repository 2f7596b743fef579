import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { signByTimer } from '../store/record-fact';
import { LapseAgreement } from '../use-cases/lapse-agreement';

@Injectable()
export class OnSignBy {
  constructor(private readonly lapseAgreement: LapseAgreement) {}

  @OnTimer(signByTimer)
  on(agreementId: string, { tx }: TimerContext): Promise<void> {
    return this.lapseAgreement.execute(tx, agreementId);
  }
}
