import { costSplitLifecycle } from './cost-split-lifecycle';
import { settlementLifecycle } from './settlement-lifecycle';

/** The workflows of a tour's money. */
export const moneyLifecycles = [costSplitLifecycle, settlementLifecycle];
