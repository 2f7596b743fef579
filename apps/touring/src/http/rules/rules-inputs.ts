import { field, type FieldOptions, InputRefused, IsCode, IsDateOnly, IsReference, IsText, IsTitle, PageQuery } from '@caravanserai/hosting';
import { isWellFormed } from '@caravanserai/kernel';
import type { Confidence, ReferenceFigure } from '../../domain/rules/reference-book';
import { type RuleLevel, ruleLevels } from '../../domain/rules/rule';

const confidences = ['text', 'secondary', 'unverified'] as const;
const longestValue = 4_000;

/** Figures, texts and lists of them: what a reference row holds. The rule of the kind says which; here only what PostgreSQL can keep. */
function IsReferenceValue(options?: FieldOptions): PropertyDecorator {
  const check = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    const text = JSON.stringify(value);
    if (text.length > longestValue) return `must have at most ${longestValue} characters as JSON`;
    return isWellFormed(text) && !text.includes('\\u0000') ? null : 'must hold text without control characters';
  };
  const schema = { type: 'object', additionalProperties: true, maxProperties: 50, example: { value: 30, unit: 'days' } };
  return field({ name: 'isReferenceValue', check, schema }, options);
}

export class ReferenceRowBody {
  @IsReference(60, { description: 'One of the kinds that the rules read', example: 'hold-rule' })
  kind: string;

  @IsReference(80, { example: 'sign-by' })
  code: string;

  @IsDateOnly({ description: 'First day on which it holds' })
  validFrom: string;

  @IsDateOnly({ nullable: true, description: 'First day on which it holds no more; null while no end is known' })
  validTo: string | null;

  @IsReferenceValue()
  value: Record<string, ReferenceFigure>;

  @IsTitle(1_000, { description: 'Where it has been read' })
  source: string;

  @IsCode(confidences)
  confidence: Confidence;

  @IsTitle(200, { description: 'Which office answers for it; no names of persons' })
  owner: string;
}

export class ReferenceQuery extends PageQuery {
  @IsReference(60, { optional: true })
  kind?: string;
}

export class RuleLevelBody {
  @IsCode(ruleLevels)
  level: RuleLevel;

  @IsText(2_000, { description: 'Why this installation does so; no names of persons' })
  reason: string;
}

export class LedgerQuery extends PageQuery {}

/** @throws InputRefused for what no rule can be called. */
export function ruleIn(text: string): string {
  if (/^R[1-9]\d?$/.test(text)) return text;
  throw new InputRefused([{ field: 'rule', reason: 'must be the name of a rule, as R1' }]);
}
