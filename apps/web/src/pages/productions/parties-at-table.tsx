import { Initial } from '../../parts/initial';
import { Chip } from '../../parts/chip';
import { useWords } from '../../texts/use-words';
import type { Production } from './production';
import css from './productions.module.css';

/** Who sits at the table, in which role, and who is still expected. */
export function PartiesAtTable({ production: { parties, convenor } }: { production: Production }) {
  const t = useWords('productions');
  return (
    <ul className={css.parties} aria-label={t('list.parties')}>
      {parties.map(({ organisationId, name, role, standing }) => (
        <li key={organisationId}>
          <Initial id={organisationId} name={name} size="sm" />
          <span>
            {name} <span className="small dim">{t(`role.${role}`)}{organisationId === convenor ? `, ${t('convenes')}` : ''}</span>
          </span>
          {standing !== 'joined' && <Chip tone={standing === 'invited' ? 'them' : 'grey'}>{t(`standing.${standing}`)}</Chip>}
        </li>
      ))}
    </ul>
  );
}
