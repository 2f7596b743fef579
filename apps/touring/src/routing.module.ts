import { RoutePlansController } from './http/routing/route-plans.controller';
import { CancelRouteSearch } from './use-cases/routing/cancel-route-search';
import { FindCommonSlots } from './use-cases/routing/find-common-slots';
import { ReadRoutePlans } from './use-cases/routing/read-route-plans';
import { RouteSearches } from './use-cases/routing/route-searches';
import { SearchRoute } from './use-cases/routing/search-route';

/** The best order of a tour's venues, and when venues are free together. */
export const routing = {
  controllers: [RoutePlansController],
  providers: [SearchRoute, CancelRouteSearch, ReadRoutePlans, FindCommonSlots, RouteSearches],
};
