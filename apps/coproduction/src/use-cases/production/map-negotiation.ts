import type { Caller } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type NegotiationMap, negotiationMap } from '../../domain/production/negotiation-map';
import { maySee } from '../../domain/production/seen';
import { ReadProduction } from './read-production';

/** Who stands where on each open clause that the reader may see. */
@Injectable()
export class MapNegotiation {
  constructor(private readonly production: ReadProduction) {}

  execute(caller: Caller, productionId: string): Promise<Decision<NegotiationMap>> {
    return this.production.see(caller, productionId, (_tx, { at: { production }, reader }) =>
      Promise.resolve(negotiationMap(production, production.clauses.filter((clause) => maySee(clause, reader)))));
  }
}
