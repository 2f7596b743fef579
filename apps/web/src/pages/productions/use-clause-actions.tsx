import type { ObjectAction } from '../../parts/object-action';
import { useWords } from '../../texts/use-words';
import { type ClauseAtTable, type Production, type StepBody, standOf, takeStep } from './production';

/** What this reader may do with a clause; the platform decides, this only spares the way. */
export function useClauseActions(production: Production, clause: ClauseAtTable, us: string | undefined): ObjectAction[] {
  const t = useWords('productions');
  const { id } = production;
  const { hash, status } = clause;
  const may = (step: StepBody['step']) => (production.yours.steps as readonly string[]).includes(step);
  const step = (name: StepBody['step'], more: Partial<StepBody>, ask?: ObjectAction['ask']): ObjectAction => ({
    name,
    label: t(`step.${name}`),
    ask,
    send: ({ remark }, meta) => takeStep(id, { step: name, clause: clause.id, ...more, ...(remark.trim() && { reason: remark.trim() }) }, meta),
    done: t(`done.${name}`),
  });
  const why = (text: string): ObjectAction['ask'] => ({ text, remark: 'may', remarkLabel: t('reason') });
  const stand = us === undefined ? 'none' : standOf(clause, us);
  const onTable = ['proposed', 'countered', 'reconfirm'].includes(status);
  return [
    ...(may('reject') && onTable && stand !== 'proposed' ? [step('reject', { hash: hash! }, why(t('ask.reject')))] : []),
    ...(may('retract') && clause.proposedBy === us && ['proposed', 'countered'].includes(status) ? [step('retract', { hash: hash! })] : []),
    ...(may('reopen') && ['agreed', 'reconfirm'].includes(status) ? [step('reopen', {}, why(t('ask.reopen')))] : []),
    ...(may('escalate') && isStuck(clause) ? [{ ...step('escalate', {}, why(t('ask.escalate'))), danger: true }] : []),
    ...(may('accept') && stand === 'asked' ? [{ ...step('accept', { hash: hash! }, { text: t('ask.accept', { hash: hash!.slice(0, 12) }) }), primary: true }] : []),
  ];
}

const isStuck = ({ stuckAt }: ClauseAtTable): boolean => stuckAt === 'now' || (stuckAt !== null && Date.parse(stuckAt) <= Date.now());
