import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { theSystem } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockSeating } from '../store/designations';
import { designationExpiryTimer, MoveDesignation } from './move-designation';

/** The letter's own end: it ended then, however late the timer is. Alternates act from then on, or the office is vacant. */
@Injectable()
export class ExpireDesignation {
  constructor(private readonly designations: MoveDesignation) {}

  @OnTimer(designationExpiryTimer)
  async execute(id: string, { tx }: TimerContext): Promise<void> {
    const seating = await lockSeating(tx, id);
    const validTo = seating?.designation.validTo;
    if (!seating || !validTo || validTo > tx.now) return;
    // Refused by the table when it ended in another way meanwhile: then there is nothing left to do.
    await this.designations.end(tx, theSystem, seating, 'expire', validTo);
  }
}
