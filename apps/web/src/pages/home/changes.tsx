import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, asMyself, type ItemOf } from '../../api/client';
import { Link } from '../../frame/link';
import { useMe } from '../../frame/session';
import { Bars } from '../../frame/page-shape';
import { Refusal } from '../../parts/refusal';
import { When } from '../../parts/when';
import { useOwnZone } from '../../frame/acting';
import { dayInWords, timeInWords } from '../../parts/reading';
import { languageNow } from '../../texts/i18n';
import { lastVisit } from './last-visit';
import css from './home.module.css';

type Entry = ItemOf<'/api/notifications/inbox'>;

const SHOWN = 5;
const EVERY_MS = 20_000;

/** What happened since one was here before, in sentences. What comes while one looks waits behind a button. */
export function Changes() {
  const { t } = useTranslation('home');
  const zone = useOwnZone();
  const queries = useQueryClient();
  const [before] = useState(lastVisit(useMe().id));
  const [seen, setSeen] = useState<readonly Entry[] | null>(null);
  const inbox = useQuery({ queryKey: ['inbox', 'latest', languageNow()], queryFn: latest, refetchInterval: EVERY_MS });
  const shown = seen ?? inbox.data;
  if (seen === null && inbox.data) setSeen(inbox.data);
  const fresh = inbox.data?.filter(({ id }) => !shown?.some((entry) => entry.id === id)).length ?? 0;
  const show = () => (setSeen(inbox.data ?? []), void queries.invalidateQueries({ queryKey: ['inbox', 'unread-count'] }));
  return (
    <section>
      <div className={css.sideHead}>
        <h2>{before ? t('changed.since', { moment: `${dayInWords(before, { zone })}, ${timeInWords(before, zone)}` }) : t('changed')}</h2>
        <Link className="small" to="/inbox">
          {t('changed.all')}
        </Link>
      </div>
      {fresh > 0 && (
        <button type="button" className={css.fresh} onClick={show}>
          {t('changed.new', { count: fresh })}
        </button>
      )}
      {inbox.isPending && <Bars rows={4} height={56} />}
      {inbox.error !== null && !shown && <Refusal error={inbox.error} />}
      {shown?.length === 0 && <p className={`dim ${css.none}`}>{t('changed.none')}</p>}
      <ul className={css.news}>
        {shown?.slice(0, SHOWN).map(({ id, subject, createdAt, state }) => (
          <li key={id}>
            <Link className="plain" to={`/inbox/${id}`}>
              {state === 'delivered' ? <b>{subject}</b> : subject}
            </Link>
            <small>
              <When at={createdAt} plain />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const latest = async (): Promise<readonly Entry[]> => (await answerOf(api.GET('/api/notifications/inbox', { params: { query: { limit: 20 } }, headers: { ...asMyself, 'Accept-Language': languageNow() } }))).items;
