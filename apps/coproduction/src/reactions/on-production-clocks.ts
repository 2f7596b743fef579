import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { RunOutClock } from '../use-cases/production/run-out-clock';

/** Each clock of a production is a timer of its own kind: one timer per kind and subject is what a restart keeps. */
@Injectable()
export class OnProductionClocks {
  constructor(private readonly runOut: RunOutClock) {}

  @OnTimer('production-offer')
  onOffer(productionId: string, { tx }: TimerContext): Promise<void> {
    return this.runOut.execute(tx, productionId, 'offer');
  }

  @OnTimer('production-impasse')
  onImpasse(productionId: string, { tx }: TimerContext): Promise<void> {
    return this.runOut.execute(tx, productionId, 'impasse');
  }

  @OnTimer('production-deadlock')
  onDeadlock(productionId: string, { tx }: TimerContext): Promise<void> {
    return this.runOut.execute(tx, productionId, 'deadlock');
  }

  @OnTimer('production-long-stop')
  onLongStop(productionId: string, { tx }: TimerContext): Promise<void> {
    return this.runOut.execute(tx, productionId, 'long-stop');
  }

  @OnTimer('production-term')
  onTerm(productionId: string, { tx }: TimerContext): Promise<void> {
    return this.runOut.execute(tx, productionId, 'term');
  }
}
