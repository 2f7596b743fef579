import { Injectable } from '@nestjs/common';

/** Wakes the postman after a commit that queued mail; a lost signal costs a poll's delay and no letter. */
@Injectable()
export class MailSignal {
  private listener: () => void = () => undefined;

  listen(listener: () => void): void {
    this.listener = listener;
  }

  raise(): void {
    this.listener();
  }
}
