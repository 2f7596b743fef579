import { useWords } from '../../texts/use-words';
import { type FieldTree, linesOf, type ReadLine } from './lines-of';
import type { Production } from './production';
import css from './productions.module.css';

/** Fields whose values are words of the trade, chosen and not written: those alone are read in the reader's language. */
const CHOSEN = new Set(['costClass', 'form', 'matter', 'how', 'authorisedBy', 'paidBy', 'premiere', 'material', 'forum', 'ladder', 'survives', 'kind', 'method', 'mode', 'modes', 'capacity', 'courier', 'disposal', 'covers', 'delivery', 'terms']);

/** The fields of a clause as people read them: names of parties for their ids, percent for basis points, money in its own decimals. */
export function FieldLines({ fields, production }: { fields: FieldTree; production: Production }) {
  const t = useWords('productions');
  const names = new Map(production.parties.map(({ organisationId, name }) => [organisationId, name]));
  const valueOf = ({ path, value }: ReadLine) => (CHOSEN.has(path.findLast((step) => !isNumber(step)) ?? '') ? t(`code.${value}`, { defaultValue: value }) : value);
  return (
    <dl className={css.lines}>
      {linesOf(fields, names).map((line) => (
        <div key={line.path.join('.')} style={{ paddingLeft: (line.path.length - 1) * 12 }}>
          <dt>{line.path.slice(-1).map((step) => (isNumber(step) ? `${step}.` : t(`field.${step}`, { defaultValue: step })))}</dt>
          <dd>{valueOf(line)}</dd>
        </div>
      ))}
    </dl>
  );
}

const isNumber = (step: string): boolean => /^\d+$/.test(step);
