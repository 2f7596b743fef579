import { RulesController } from './http/rules/rules.controller';
import { TradeRows } from './store/rules/trade-rows';
import { EnterReferenceRow } from './use-cases/rules/enter-reference-row';
import { PlacingGate } from './use-cases/rules/placing-gate';
import { ReadFindings } from './use-cases/rules/read-findings';
import { ReadRules } from './use-cases/rules/read-rules';
import { RuleFactsSources } from './use-cases/rules/rule-facts-source';
import { SetRuleLevel } from './use-cases/rules/set-rule-level';
import { TourRules } from './use-cases/rules/tour-rules';

// Not a module of its own: the gates of holds and contracts, which belong to the service's one module, ask it.

export const rulesControllers = [RulesController];

/** The rules of the trade, the dated facts behind them, and what they say of a tour. */
export const rulesProviders = [TradeRows, RuleFactsSources, TourRules, PlacingGate, ReadRules, ReadFindings, SetRuleLevel, EnterReferenceRow];
