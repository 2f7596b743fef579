import { MovesController } from './http/moves/moves.controller';
import { LineController } from './http/rules/line.controller';
import { RulesController } from './http/rules/rules.controller';
import { TradeRows } from './store/rules/trade-rows';
import { AnswerMove } from './use-cases/moves/answer-move';
import { ProposeMove } from './use-cases/moves/propose-move';
import { ReadMoves } from './use-cases/moves/read-moves';
import { StopMoves } from './use-cases/moves/stop-moves';
import { TriedMove } from './use-cases/moves/tried-move';
import { EnterReferenceRow } from './use-cases/rules/enter-reference-row';
import { PlacingGate } from './use-cases/rules/placing-gate';
import { ReadFindings } from './use-cases/rules/read-findings';
import { ReadHoldLedger } from './use-cases/rules/read-hold-ledger';
import { ReadLine } from './use-cases/rules/read-line';
import { ReadRules } from './use-cases/rules/read-rules';
import { RuleFactsSources } from './use-cases/rules/rule-facts-source';
import { SetRuleLevel } from './use-cases/rules/set-rule-level';
import { TourRules } from './use-cases/rules/tour-rules';

// Not a module of its own: the gates of holds and contracts, which belong to the service's one module, ask it.

export const rulesControllers = [RulesController, LineController, MovesController];

const ofRules = [TradeRows, RuleFactsSources, TourRules, PlacingGate, ReadRules, ReadFindings, SetRuleLevel, EnterReferenceRow];
const ofTheLine = [ReadHoldLedger, ReadLine];
const ofMoves = [TriedMove, StopMoves, ProposeMove, AnswerMove, ReadMoves];

/** The rules of the trade with the dated facts behind them, the ledger of holds, and moves of dates. */
export const rulesProviders = [...ofRules, ...ofTheLine, ...ofMoves];
