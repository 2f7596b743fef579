import { defineService } from '@caravanserai/hosting';
import { assignmentMigrations, nudgeMigrations, remarkMigrations, transitionLogMigrations } from '@caravanserai/persistence';
import { touringConfig } from './config';
import { engagementLifecycle } from './domain/engagement-lifecycle';
import { hostingSaga } from './domain/hosting-saga';
import { importProposalLifecycle } from './domain/import-proposal';
import { moneyLifecycles } from './domain/money/money-lifecycles';
import { moveLifecycle } from './domain/moves/move-lifecycle';
import { offerLifecycle } from './domain/offer-lifecycle';
import { roadLifecycles } from './domain/road/road-lifecycles';
import { stopLifecycle } from './domain/stop-lifecycle';
import { tourLifecycle } from './domain/tour-lifecycle';
import { whatIfLifecycle } from './domain/what-if/what-if-lifecycle';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { OffersToursSpaces1764100000000 } from './store/migrations/1764100000000-offers-tours-spaces';
import { Stops1764100001000 } from './store/migrations/1764100001000-stops';
import { PlaceHold1764100002000 } from './store/migrations/1764100002000-place-hold';
import { RecordedPast1764100003000 } from './store/migrations/1764100003000-recorded-past';
import { ObjectsAndFacilities1764200200000 } from './store/migrations/1764200200000-objects-and-facilities';
import { ReferenceRows1764200300000 } from './store/migrations/1764200300000-reference-rows';
import { RowsOfTheRules1764200310000 } from './store/migrations/1764200310000-rows-of-the-rules';
import { HoldLedger1764200320000 } from './store/migrations/1764200320000-hold-ledger';
import { Moves1764200330000 } from './store/migrations/1764200330000-moves';
import { FacilityReferenceRows1764200390000 } from './store/migrations/1764200390000-facility-reference-rows';
import { WorkObject } from './store/facility/object.entity';
import { Road1764200400000 } from './store/migrations/1764200400000-road';
import { RoadRules1764200401000 } from './store/migrations/1764200401000-road-rules';
import { Money1764200500000 } from './store/migrations/1764200500000-money';
import { CarbonRows1764200501000 } from './store/migrations/1764200501000-carbon-rows';
import { SpaceOccupancy1764200570000 } from './store/migrations/1764200570000-space-occupancy';
import { OneLine1764200571000 } from './store/migrations/1764200571000-one-line';
import { OffersOfProductions1764200560000 } from './store/migrations/1764200560000-offers-of-productions';
import { Payments1764200580000 } from './store/migrations/1764200580000-payments';
import { WhatIfs1764200150000 } from './store/migrations/1764200150000-what-ifs';
import { Performing1764200550000 } from './store/migrations/1764200550000-performing';
import { RoutePlans1764200100000 } from './store/migrations/1764200100000-route-plans';
import { Offer } from './store/offer.entity';
import { Space } from './store/space.entity';
import { Stop } from './store/stop.entity';
import { Tour } from './store/tour.entity';
import { TouringModule } from './touring.module';

export const touring = defineService({
  name: 'touring',
  title: 'Works on the road',
  environment: touringConfig,
  module: () => TouringModule,
  entities: [Offer, WorkObject, Tour, Space, Stop],
  migrations: [...transitionLogMigrations, ...remarkMigrations, ...nudgeMigrations, ...assignmentMigrations, OffersToursSpaces1764100000000, Stops1764100001000, PlaceHold1764100002000, RecordedPast1764100003000, RoutePlans1764200100000, WhatIfs1764200150000, ObjectsAndFacilities1764200200000, ReferenceRows1764200300000, RowsOfTheRules1764200310000, HoldLedger1764200320000, Moves1764200330000, FacilityReferenceRows1764200390000, Road1764200400000, RoadRules1764200401000, Money1764200500000, CarbonRows1764200501000, OffersOfProductions1764200560000, Performing1764200550000, SpaceOccupancy1764200570000, OneLine1764200571000, Payments1764200580000],
  lifecycles: [offerLifecycle, tourLifecycle, stopLifecycle, moveLifecycle, whatIfLifecycle, engagementLifecycle, importProposalLifecycle, hostingSaga, ...roadLifecycles, ...moneyLifecycles],
  policy,
  refusals,
});
