import { RelayController } from './http/what-if/relay.controller';
import { WhatIfsController } from './http/what-if/what-ifs.controller';
import { AdvanceWhatIf } from './use-cases/what-if/advance-what-if';
import { AnswerWhatIf } from './use-cases/what-if/answer-what-if';
import { DraftWhatIf } from './use-cases/what-if/draft-what-if';
import { PublishChanges } from './use-cases/what-if/publish-changes';
import { PublishingGate } from './use-cases/what-if/publishing-gate';
import { ReadWhatIfs } from './use-cases/what-if/read-what-ifs';
import { Relay } from './use-cases/what-if/relay';
import { TriedChanges } from './use-cases/what-if/tried-changes';
import { WhatIfSteps } from './use-cases/what-if/what-if-steps';

/** Changes of a tour tried in a copy, and who could fill a hole in it. */
export const whatIf = {
  controllers: [WhatIfsController, RelayController],
  providers: [TriedChanges, PublishingGate, PublishChanges, WhatIfSteps, DraftWhatIf, AdvanceWhatIf, AnswerWhatIf, ReadWhatIfs, Relay],
};
