import type { Transaction } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CustomsFact, LegFact } from '../../domain/rules/facts-of-cargo';
import type { TourFacts } from '../../domain/rules/tour-facts';
import { arrivalOf, cargoOf, permitsOf, policyOf, type StayCargo } from '../../store/road/rule-facts';
import { organisation } from '../../store/organisations';
import { coversOf } from '../../store/road/papers';
import { publicEventOf } from '../../store/road/public-events';
import { neighboursOf } from '../../store/road/stays';
import type { Tour } from '../../store/tour.entity';
import { type RuleFactsSource, RuleFactsSources } from '../rules/rule-facts-source';

/** What the road knows of a tour for the rules of the trade: transports, cover, papers, arrivals and what the public has been told. */
@Injectable()
export class RoadRuleFacts implements RuleFactsSource, OnModuleInit {
  readonly name = 'road';

  constructor(private readonly sources: RuleFactsSources) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async facts(tx: Transaction, tour: Tour): Promise<Partial<TourFacts>> {
    const stays = (await neighboursOf(tx, tour.id)).filter(({ state }) => !state.startsWith('cancelled'));
    const cargo: StayCargo[] = [];
    for (const stay of stays) cargo.push(await cargoOf(tx, stay));
    const events = [];
    for (const { id, opening, closing } of stays) {
      const event = await publicEventOf(tx, id);
      if (event !== null) events.push({ stopId: id, state: event.state, opening, closing });
    }
    const legs = [...new Map(cargo.flatMap((one) => one.legs).map((leg) => [leg.id, leg])).values()].sort((a, b) => a.departsOn.localeCompare(b.departsOn));
    const customs = customsOf(cargo, (await organisation(tx, tour.organiserId))?.partner ?? null);
    return {
      ...(legs.length === 0 ? {} : { legs }),
      ...(customs === null ? {} : { customs }),
      policies: (await coversOf(tx, tour.id)).map(policyOf),
      permits: cargo.flatMap(permitsOf),
      applications: cargo.flatMap(({ stay, documents }) =>
        documents.flatMap(({ kind, appliedOn }) => (kind === 'immunity' && stay.hostPlace !== null ? [{ kind: 'immunity' as const, country: stay.hostPlace, appliedOn }] : [])),
      ),
      arrivals: cargo.flatMap(arrivalOf),
      publicEvents: events,
    };
  }
}

/** Exhibitions travel under the carnet's use of exhibitions and fairs. While no transport names a procedure, nothing is said of customs. */
function customsOf(cargo: readonly StayCargo[], homeCountry: string | null): CustomsFact | null {
  const documents = cargo.flatMap(({ customs }) => customs).filter(({ procedure }) => procedure === 'ata' || procedure === 'ta');
  if (documents.length === 0 || homeCountry === null || !isCountry(homeCountry)) return null;
  const carnets = documents.flatMap(({ procedure, documentNumber: id, issuedOn, expiresOn }) => (procedure === 'ata' && id !== null && issuedOn !== null && expiresOn !== null ? [{ id, issuedOn, expiresOn }] : []));
  const once = [...new Map(carnets.map((carnet) => [carnet.id, carnet])).values()];
  return { homeCountry, use: 'EF', procedure: documents.some(({ procedure }) => procedure === 'ata') ? 'ATA' : 'TA', carnets: once, confirmedCountries: [] };
}

/** A partner may be no country, as the secretariat of all is. */
const isCountry = (partner: string): partner is LegFact['fromCountry'] => /^[A-Z]{2}$/.test(partner);
