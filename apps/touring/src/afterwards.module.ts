import { OnProductionExecuted } from './reactions/afterwards/on-production-executed';
import { DraftProductionOffer } from './use-cases/afterwards/draft-production-offer';

/** What a signed co-production brings onto the road. */
export const afterwards = { controllers: [OnProductionExecuted], providers: [DraftProductionOffer] };
