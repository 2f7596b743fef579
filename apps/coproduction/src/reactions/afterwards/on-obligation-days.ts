import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { PassObligationDay } from '../../use-cases/afterwards/pass-obligation-day';

@Injectable()
export class OnObligationDays {
  constructor(private readonly pass: PassObligationDay) {}

  @OnTimer('obligation-reminder')
  remind(id: string, { tx }: TimerContext): Promise<void> {
    return this.pass.execute(tx, id, 'obligation-reminder');
  }

  @OnTimer('obligation-late')
  late(id: string, { tx }: TimerContext): Promise<void> {
    return this.pass.execute(tx, id, 'obligation-late');
  }
}
