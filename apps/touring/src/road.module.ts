import { ConditionReportsController } from './http/road/condition-reports.controller';
import { IncidentsController } from './http/road/incidents.controller';
import { LegsController } from './http/road/legs.controller';
import { PublicEventsController } from './http/road/public-events.controller';
import { StayCalendarController } from './http/road/stay-calendar.controller';
import { StayPapersController } from './http/road/stay-papers.controller';
import { StaysController } from './http/road/stays.controller';
import { AdvanceConditionReport } from './use-cases/road/advance-condition-report';
import { AdvanceLeg } from './use-cases/road/advance-leg';
import { AdvanceStay } from './use-cases/road/advance-stay';
import { AfterCancellation } from './use-cases/road/after-cancellation';
import { BeginStay } from './use-cases/road/begin-stay';
import { CancelStay } from './use-cases/road/cancel-stay';
import { CloseIncident } from './use-cases/road/close-incident';
import { ConditionChanges } from './use-cases/road/condition-changes';
import { DescribePublicEvent } from './use-cases/road/describe-public-event';
import { KeepFile } from './use-cases/road/keep-file';
import { LegChanges } from './use-cases/road/leg-changes';
import { LegCommands } from './use-cases/road/leg-commands';
import { PassStayDay } from './use-cases/road/pass-stay-day';
import { PlanLeg } from './use-cases/road/plan-leg';
import { PublicEventChanges } from './use-cases/road/public-event-changes';
import { RaiseIncident } from './use-cases/road/raise-incident';
import { ReadChecklist } from './use-cases/road/read-checklist';
import { ReadConditionReports } from './use-cases/road/read-condition-reports';
import { ReadDeadlines } from './use-cases/road/read-deadlines';
import { ReadLegs } from './use-cases/road/read-legs';
import { ReadPublicEvents } from './use-cases/road/read-public-events';
import { ReadStays } from './use-cases/road/read-stays';
import { RecordPapers } from './use-cases/road/record-papers';
import { RecordStayFact } from './use-cases/road/record-stay-fact';
import { ReportStay } from './use-cases/road/report-stay';
import { ReviseLeg } from './use-cases/road/revise-leg';
import { RoadRuleFacts } from './use-cases/road/road-rule-facts';
import { StayChanges } from './use-cases/road/stay-changes';
import { StayCommands } from './use-cases/road/stay-commands';
import { WriteConditionReport } from './use-cases/road/write-condition-report';

const staying = [BeginStay, AdvanceStay, RecordStayFact, ReportStay, CancelStay, AfterCancellation, PassStayDay, StayChanges, StayCommands];
const carrying = [PlanLeg, ReviseLeg, AdvanceLeg, LegChanges, LegCommands, RaiseIncident, CloseIncident];
const checking = [WriteConditionReport, AdvanceConditionReport, ConditionChanges, RecordPapers, KeepFile];
const telling = [DescribePublicEvent, PublicEventChanges];
const reading = [RoadRuleFacts, ReadStays, ReadLegs, ReadConditionReports, ReadDeadlines, ReadChecklist, ReadPublicEvents];

/** What happens to a confirmed stop: the way in, the stay at the venue, the way on, and what the public hears of it. */
export const road = {
  controllers: [StaysController, StayPapersController, StayCalendarController, IncidentsController, ConditionReportsController, LegsController, PublicEventsController],
  providers: [...staying, ...carrying, ...checking, ...telling, ...reading],
};
