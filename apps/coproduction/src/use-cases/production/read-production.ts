import { type Caller, Queries, type ReadScope } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { seatsOf } from '../../domain/production/seats';
import { asOf, sightOf } from '../../domain/production/seen';
import { type ProductionView, type ViewedBy, productionView } from '../../store/production/production-view';
import { type StoredProduction, findProduction, readProductionLog } from '../../store/production/productions';

/** A production as far as this reader's sight goes, and who the reader is. */
export interface SeenProduction {
  readonly at: StoredProduction;
  readonly reader: ViewedBy;
}

/** Everything that is read of one production goes this way: whoever is at its table may, and to others it does not exist. */
@Injectable()
export class ReadProduction {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, productionId: string): Promise<Decision<ProductionView>> {
    return this.see(caller, productionId, (_tx, { at, reader }) => Promise.resolve(productionView(at, reader)));
  }

  /** @param look null when the production has no such part. */
  async see<T>(caller: Caller, productionId: string, look: (tx: Transaction, seen: SeenProduction) => Promise<T | null>): Promise<Decision<T>> {
    const answer = await this.queries.list(caller, 'read-production', async (tx, scope) => {
      const seen = await seenBy(tx, productionId, scope);
      const state = seen && (await look(tx, seen));
      return state === null ? reject('not-found') : accept(state as T);
    });
    if (answer.ok) return answer.value;
    return answer.rejection.code === 'not-signed-in' ? answer : reject('not-found');
  }
}

async function seenBy(tx: Transaction, productionId: string, scope: ReadScope): Promise<SeenProduction | null> {
  const at = await findProduction(tx, productionId);
  if (at === null) return null;
  const { organisations } = scope;
  const sight = sightOf(at.production, { organisations, everything: seesEverything(scope) });
  if (sight === null) return null;
  const whole = sight === at.production.version;
  const production = whole ? at.production : asOf(at.production, (await readProductionLog(tx, productionId)).map(({ entry }) => entry), sight);
  const seats = whole ? organisations.flatMap((organisationId) => seatsOf(production, { organisationId, personRef: scope.facts.personRef, powers: powersFor(scope, organisationId) })) : [];
  return { at: { ...at, production }, reader: { organisations, everything: seesEverything(scope), seats } };
}

const powersFor = ({ facts }: ReadScope, organisation: string): string[] => facts.mandates.filter(({ organisationId }) => organisationId === organisation).map(({ power }) => power);

/** An administrator who acts for a museum sees the museum's productions, as the policy would say of each of them. */
export const seesEverything = ({ facts, organisations }: ReadScope): boolean =>
  facts.mandates.some(({ power, organisationId }) => power === 'administer-platform' && organisations.includes(organisationId));
