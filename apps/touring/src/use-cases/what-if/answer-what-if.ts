import type { Acting, Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { whatIfLifecycle } from '../../domain/what-if/what-if-lifecycle';
import { Stop } from '../../store/stop.entity';
import { acceptancesOf, keepAcceptance } from '../../store/what-if/acceptances';
import { stillRests } from './basis';
import { stopsOfHosts } from './read-what-ifs';
import { type WhatIfInPlace, WhatIfSteps } from './what-if-steps';
import { forTheHost, type WhatIfView, whatIfView } from './what-if-view';

export type HostAnswer = 'accept' | 'decline';

/** A host touched says whether it wants the change. One that declines ends it; what all have accepted waits for the organiser. */
@Injectable()
export class AnswerWhatIf {
  constructor(private readonly steps: WhatIfSteps) {}

  execute(caller: Caller, id: string, answer: HostAnswer): Promise<Decision<WhatIfView>> {
    return this.steps.run(caller, id, 'answer-what-if', (tx, place, acting) => this.answer(tx, place, acting, answer));
  }

  private async answer(tx: Transaction, { whatIf, tour }: WhatIfInPlace, acting: Acting, answer: HostAnswer): Promise<Decision<WhatIfView>> {
    const hostId = acting.actingFor as string;
    const possible = whatIfLifecycle.next(whatIf.state, `${answer}-what-if`);
    if (!possible.ok) return possible;
    if (answer === 'accept') {
      const stops = await tx.manager.findBy(Stop, { tourId: tour.id, state: Not('recorded') });
      const rests = stillRests(whatIf, new Map(stops.map((stop) => [stop.id, stop])));
      if (!rests.ok) return rests;
      const first = await keepAcceptance(tx, whatIf.id, { hostId, accountKey: acting.accountKey, personRef: acting.personRef });
      if (!first) return reject('already-accepted');
    }
    const taken = await this.steps.take(tx, acting, whatIf, `${answer}-what-if`, {}, hostId);
    if (!taken.ok) return taken;
    const view = whatIfView(taken.value, (await acceptancesOf(tx, whatIf.id)).map((one) => one.hostId), taken.value.difference);
    return accept(forTheHost(view, [hostId], await stopsOfHosts(tx, view, [hostId])));
  }
}
