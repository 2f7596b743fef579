import { useTranslation } from 'react-i18next';
import { Icon } from '../../../parts/icon';
import { timeInWords } from '../../../parts/reading';
import { shortId } from '../instances';
import { useWords } from '../words';
import type { Outcome } from './outcome';
import css from './dead-letters.module.css';

/** What became of what was done here, as the service answered afterwards. */
export function Proof({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <ul className={css.proof} aria-live="polite">
      {outcomes.map(({ service, event, way, end, behind, reason, at }, index) => (
        <li key={outcomes.length - index} className={end === 'through' ? css.through : css.again}>
          <Icon name={end === 'through' ? 'check' : 'alert'} />
          <span>
            <b>{t(end === 'through' ? `proof.${way}` : `proof.${end}`, { count: behind })}</b> {event.type} {event.sequence}, {shortId(event.aggregateId)}, {words.service(service)}
            {reason && `: ${reason}`} <span className="small">{timeInWords(at)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
