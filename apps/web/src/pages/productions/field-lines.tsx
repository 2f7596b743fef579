import { useWords } from '../../texts/use-words';
import { type FieldTree, linesOf } from './lines-of';
import type { Production } from './production';
import css from './productions.module.css';

/** The fields of a clause as people read them: names of parties for their ids, percent for basis points, money in its own decimals. */
export function FieldLines({ fields, production }: { fields: FieldTree; production: Production }) {
  const t = useWords('productions');
  const names = new Map(production.parties.map(({ organisationId, name }) => [organisationId, name]));
  return (
    <dl className={css.lines}>
      {linesOf(fields, names).map(({ path, value }) => (
        <div key={path.join('.')} style={{ paddingLeft: (path.length - 1) * 12 }}>
          <dt>{path.slice(-1).map((step) => (/^\d+$/.test(step) ? `${step}.` : t(`field.${step}`, { defaultValue: step.replaceAll(/([A-Z])/g, ' $1').toLowerCase() })))}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
