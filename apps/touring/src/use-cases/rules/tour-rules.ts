import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { explain } from '../../domain/rules/rule';
import { brokenAt, type Gate, type Judgement, judge, speaksOf } from '../../domain/rules/rule-list';
import { isWaiting } from '../../domain/rules/standing';
import type { StopFact, TourFacts } from '../../domain/rules/tour-facts';
import { ReferenceRules } from '../../store/reference-rules';
import { calendarFacts, type StopsAs, stopFactOf } from '../../store/rules/calendar-facts';
import { TradeRows } from '../../store/rules/trade-rows';
import { Space } from '../../store/space.entity';
import type { Stop } from '../../store/stop.entity';
import { Tour } from '../../store/tour.entity';
import { RuleFactsSources } from './rule-facts-source';

export interface Judged {
  readonly facts: TourFacts;
  readonly judgements: readonly Judgement[];
}

/** The rules of the trade on a tour as the store knows it, and what they let through at each gate. */
@Injectable()
export class TourRules {
  constructor(
    private readonly trade: TradeRows,
    private readonly holds: ReferenceRules,
    private readonly sources: RuleFactsSources,
  ) {}

  holdRules() {
    return this.holds.read();
  }

  async judge(tx: Transaction, tour: Tour, as?: StopFact | StopsAs): Promise<Judged> {
    const facts = await this.facts(tx, tour, as);
    return { facts, judgements: judge(facts, (await this.trade.read()).levels) };
  }

  async facts(tx: Transaction, tour: Tour, as?: StopFact | StopsAs): Promise<TourFacts> {
    const [trade, holds] = [await this.trade.read(), await this.holds.read()];
    return this.sources.gather(tx, tour, await calendarFacts(tx, tour, trade, holds, as));
  }

  /** Other holds bar nobody's way to a contract, they only wait: what is firm does. */
  async judgeFirm(all: TourFacts, stop: StopFact): Promise<Judgement[]> {
    const facts = { ...all, stops: all.stops.filter((other) => other.id === stop.id || !isWaiting(other)) };
    return judge(facts, (await this.trade.read()).levels);
  }

  async passes(tx: Transaction, tour: Tour, stop: StopFact, gate: Gate): Promise<Decision<undefined, 'rules-broken'>> {
    const facts = await this.facts(tx, tour, stop);
    const broken = brokenAt(gate, await this.judgeFirm(facts, stop), speaksOf(stop.id, facts));
    return broken.length === 0 ? accept() : reject('rules-broken', { rules: broken.map(refusedBy) });
  }

  /** A stop as it stands, or as it would stand if its contract went out once more: whatever is asked, it is asked as of the first in line. */
  async stopPasses(tx: Transaction, stop: Stop, gate: Gate): Promise<Decision<undefined, 'rules-broken'>> {
    const [tour, space] = [await tx.manager.findOneByOrFail(Tour, { id: stop.tourId }), await tx.manager.findOneByOrFail(Space, { id: stop.spaceId })];
    const weekend = (await this.holds.read()).weekendOf(space.partner, tx.now.toISOString().slice(0, 10));
    const fact = stopFactOf(stop, space.partner, 1, weekend);
    return this.passes(tx, tour, stop.state === 'contract-lapsed' ? { ...fact, state: 'hold', expiresAtMs: fact.occupiesFromMs } : fact, gate);
  }

  /** Rules that bite when a hold is placed and that the placement itself does not judge; none in an installation as it comes. */
  async moreAtSaving(): Promise<boolean> {
    const { levels } = await this.trade.read();
    return [...levels].some(([rule, level]) => level === 'block-save' && !judgedInPlacing.has(rule));
  }

  async warnsOnly(): Promise<ReadonlySet<string>> {
    const { levels } = await this.trade.read();
    return new Set([...levels].filter(([, level]) => level === 'warn' || level === 'off').map(([rule]) => rule));
  }
}

/** The line and the stay are judged where the hold is placed; the others of this level speak of nothing that a new hold has. */
const judgedInPlacing: ReadonlySet<string> = new Set(['R2', 'R3', 'R4', 'R5', 'R27', 'R28', 'R29']);

const refusedBy = ({ rule, level, finding }: Judgement) => ({ rule: rule.id, title: rule.title, level, explanation: explain(rule, finding), numbers: finding.numbers, source: rule.source });
