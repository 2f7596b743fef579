import { EngagementPartsController } from './http/performing/engagement-parts.controller';
import { EngagementsController } from './http/performing/engagements.controller';
import { AdvanceEngagement } from './use-cases/performing/advance-engagement';
import { AnswerLine } from './use-cases/performing/answer-line';
import { DescribeEngagement } from './use-cases/performing/describe-engagement';
import { EndUnanswered } from './use-cases/performing/end-unanswered';
import { EngagementChanges } from './use-cases/performing/engagement-changes';
import { EngagementCommands } from './use-cases/performing/engagement-commands';
import { EngagementReading } from './use-cases/performing/engagement-reading';
import { EngagementViews } from './use-cases/performing/engagement-view';
import { Enquire } from './use-cases/performing/enquire';
import { KeepEngagementRecord } from './use-cases/performing/keep-engagement-record';
import { PerformingRuleFacts } from './use-cases/performing/performing-rule-facts';
import { ReadEngagements } from './use-cases/performing/read-engagements';

const doing = [Enquire, DescribeEngagement, AnswerLine, KeepEngagementRecord, AdvanceEngagement, EndUnanswered, EngagementChanges, EngagementCommands];
const reading = [ReadEngagements, EngagementReading, EngagementViews, PerformingRuleFacts];

/** Runs of performances: deals, riders, and the settlement of the box office. */
export const performing = { controllers: [EngagementsController, EngagementPartsController], providers: [...doing, ...reading] };
