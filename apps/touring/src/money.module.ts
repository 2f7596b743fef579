import { CarbonController } from './http/carbon/carbon.controller';
import { StopMoneyController } from './http/money/stop-money.controller';
import { TourMoneyController } from './http/money/tour-money.controller';
import { ReadCarbon } from './use-cases/carbon/read-carbon';
import { StateSustainability } from './use-cases/carbon/state-sustainability';
import { AnswerSplit } from './use-cases/money/answer-split';
import { CloseEven } from './use-cases/money/close-even';
import { MoneyRuleFacts } from './use-cases/money/money-rule-facts';
import { ProposeSplit } from './use-cases/money/propose-split';
import { ReadStopMoney } from './use-cases/money/read-stop-money';
import { ReadTourMoney } from './use-cases/money/read-tour-money';
import { ReckonBreakEven } from './use-cases/money/reckon-break-even';
import { ReckonPremium } from './use-cases/money/reckon-premium';
import { RecordCost } from './use-cases/money/record-cost';
import { ReportPayment } from './use-cases/money/report-payment';
import { SettleStop } from './use-cases/money/settle-stop';
import { SettlementChanges } from './use-cases/money/settlement-changes';
import { SplitChanges } from './use-cases/money/split-changes';
import { TourMoneyReads } from './use-cases/money/tour-money-reads';

/** What a tour costs and lets out, who bears it, and the account of each stop. */
export const money = {
  controllers: [TourMoneyController, StopMoneyController, CarbonController],
  providers: [RecordCost, ProposeSplit, AnswerSplit, SplitChanges, SettleStop, SettlementChanges, CloseEven, ReportPayment, ReadTourMoney, ReadStopMoney, ReckonPremium, ReckonBreakEven, TourMoneyReads, MoneyRuleFacts, ReadCarbon, StateSustainability],
};
