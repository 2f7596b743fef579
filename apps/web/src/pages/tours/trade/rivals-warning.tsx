import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../texts/use-words';
import { wholeStay } from '../words';
import { rivalsQuery } from './trade';
import css from './trade.module.css';

/** Whom a signature would drive out of line: told before it is given. */
export function RivalsWarning({ stopId }: { stopId: string }) {
  const t = useWords('trade');
  const rivals = useQuery(rivalsQuery(stopId)).data;
  if (!rivals) return null;
  if (rivals.length === 0) return <p className="small dim">{t('rivals.none')}</p>;
  return (
    <div className={css.line}>
      <p>{t('rivals', { count: rivals.length })}</p>
      <ul>
        {rivals.map((rival, index) => (
          <li key={rival.stopId ?? rival.engagementId ?? index}>
            {rival.kind === 'stop' ? (rival.host ?? t('rivals.unnamed')) : t('rivals.performances')} <span className="num dim">{wholeStay(rival)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
