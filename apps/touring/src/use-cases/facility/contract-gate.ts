import { type Decision, type Rejection, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { mayReserve, signByFits } from '../../domain/contract';
import { signByDefault } from '../../domain/hold';
import { inTheWay } from '../../store/in-the-way';
import { claimsBeside } from '../../store/line-of';
import { ReferenceRules } from '../../store/reference-rules';
import { claimOf } from '../../store/stop-facts';
import type { Stop } from '../../store/stop.entity';
import { TourRules } from '../rules/tour-rules';
import { LightGate } from './light-gate';

/** What must hold before a contract goes out on a stop, and until when it may be signed. */
@Injectable()
export class ContractGate {
  constructor(
    private readonly light: LightGate,
    private readonly rules: ReferenceRules,
    private readonly trade: TourRules,
  ) {}

  async passes(tx: Transaction, stop: Stop): Promise<Decision<unknown>> {
    const mine = claimOf(stop);
    const free = mayReserve(mine, await claimsBeside(tx, [mine]), stop.facility);
    if (!free.ok) return named(tx, free.rejection, stop.organiserId);
    const light = await this.light.passes(tx, stop.id);
    return light.ok ? this.trade.stopPasses(tx, stop, 'confirm') : light;
  }

  async deadline(tx: Transaction, stop: Stop, asked: Date | undefined): Promise<Decision<Date>> {
    const book = await this.rules.read();
    const day = tx.now.toISOString().slice(0, 10);
    const signBy = asked ?? signByDefault(tx.now, book.value('sign-by', day), stop.occupiesFrom);
    const fits = signByFits(signBy, tx.now, book.value('longest-sign-by', day), stop.occupiesFrom);
    return fits.ok ? accept(signBy) : fits;
  }
}

/** Contracts are sent by the organiser, so who is in the way is said as far as an organiser may know it. */
async function named(tx: Transaction, { code, details: { by, ...details } = {} }: Rejection, organiserId: string): Promise<Decision<never>> {
  return reject(code, { ...details, ...(Array.isArray(by) && { inTheWay: await inTheWay(tx, by, organiserId) }) });
}
