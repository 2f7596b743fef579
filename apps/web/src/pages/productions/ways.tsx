import { Link } from '../../frame/link';
import { useWords } from '../../texts/use-words';
import type { Production } from './production';
import css from './productions.module.css';

const EXECUTED = ['executed', 'in-force', 'suspended', 'terminated', 'expired', 'completed'];

/** From the table to the pages beside it, those alone that have something to show. */
export function Ways({ production: { id, kind, draft, status } }: { production: Production }) {
  const t = useWords('productions');
  const ways = [
    ['map', t('map.title'), true],
    [`redline?from=${draft.number - 1}&to=${draft.number}`, t('redline.title'), draft.number > 1],
    ['verdict', t('verdict.title'), kind === 'film'],
    ['papers', t('papers.title'), true],
    ['seats', t('seats.title'), true],
    ['sign', t('sign.title'), ['signing', ...EXECUTED].includes(status)],
    ['afterwards', t('afterwards.title'), EXECUTED.includes(status)],
  ] as const;
  return (
    <nav className={css.ways} aria-label={t('ways')}>
      {ways.filter(([, , shown]) => shown).map(([path, label]) => <Link key={label} to={`/productions/${id}/${path}`}>{label}</Link>)}
    </nav>
  );
}
