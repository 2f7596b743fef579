import { useTranslation } from 'react-i18next';
import { Link } from '../../../frame/link';
import { StateChip } from '../../../parts/chip';
import { Initial } from '../../../parts/initial';
import { storyPath } from '../filters';
import { partyName, shortId } from '../instances';
import { useWords } from '../words';
import type { WholeStory } from './story';
import css from './story.module.css';

/** Who takes part, and what else it has to do with; each leads to its own story. */
export function Related({ story: { parties, related } }: { story: WholeStory }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <aside className={css.side}>
      <h2>{t('story.parties')}</h2>
      <ul>
        {parties.length === 0 && <li className="dim">{t('story.parties.none')}</li>}
        {parties.map((party) => (
          <li key={party.role + party.organisation} className={css.party}>
            <Initial name={partyName(party) ?? '?'} id={party.organisation} size="sm" />
            <span>
              {partyName(party) ?? shortId(party.organisation)} <small>{words.role(party.role)}</small>
            </span>
          </li>
        ))}
      </ul>
      <h2>{t('story.related')}</h2>
      <ul>
        {related.length === 0 && <li className="dim">{t('story.related.none')}</li>}
        {related.map(({ workflow, id, title, state }) => (
          <li key={`${workflow} ${id}`} className={css.related}>
            <Link to={storyPath(workflow, id)}>
              {words.workflow(workflow)} {title ?? shortId(id)}
            </Link>
            <StateChip state={state} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
