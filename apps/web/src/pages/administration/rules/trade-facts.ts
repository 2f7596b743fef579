import type { ItemOf } from '../../../api/client';

/** A rule of the trade with its level in this installation, and a dated fact behind the rules. */
export type Rule = ItemOf<'/api/touring/rules'>;
export type ReferenceRow = ItemOf<'/api/touring/reference-rows'>;
