import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { answerOf, api, commandHeaders, isRefusal } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { Bars, PageShape } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { When } from '../../parts/when';
import { countryName } from '../../parts/countries';
import { useWords } from '../../texts/use-words';
import { forMe, notificationQuery, objectOf, type Notification, type Reason } from './notification';
import css from './inbox.module.css';

/** One notification: its words, what to do about it, and why one got it. Whoever opens it has read it. */
export function NotificationPage() {
  const t = useWords('inbox');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const notification = useQuery(notificationQuery(id));
  useReading(notification.data);
  if (notification.error) return <ErrorPage error={notification.error} reset={() => void notification.refetch()} />;
  if (!notification.data) return <PageShape />;
  const { subject, text, createdAt, category, about, actsFor } = notification.data;
  const object = objectOf(about);
  return (
    <div className={`read ${css.one}`}>
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to="/inbox">
          <Icon name="back" size={12} /> {t('title')}
        </Link>
      </p>
      <PageHeader
        title={subject}
        lead={
          <>
            <When at={createdAt} plain /> · {t(`category.${category}`)}
            {actsFor !== null && ` · ${t('for', { name: actsFor })}`}
          </>
        }
      />
      <p className={css.words}>{text}</p>
      {object && (
        <p>
          <Button variant="filled" rightSection={<Icon name="arrow" />} onClick={() => go(object.to)}>
            {t(`open.${object.kind}`)}
          </Button>
        </p>
      )}
      <WhyTold id={id} />
    </div>
  );
}

/** Opening is reading; that somebody read it on another device meanwhile is no matter for anybody. */
function useReading(notification: Notification | undefined): void {
  const queries = useQueryClient();
  const isUnread = notification?.state === 'delivered';
  useEffect(() => {
    if (!notification || !isUnread) return;
    const { id, version } = notification;
    answerOf(api.POST('/api/notifications/inbox/{id}/read', { params: { path: { id } }, headers: { ...commandHeaders({ version }), ...forMe() } }))
      .catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
      })
      .then(() => queries.invalidateQueries({ queryKey: ['inbox'] }));
  }, [notification?.id, isUnread]);
}

function WhyTold({ id }: { id: string }) {
  const t = useWords('inbox');
  const why = useQuery({ queryKey: ['inbox', 'why', id], queryFn: async () => (await answerOf(api.GET('/api/notifications/inbox/{id}/why', { params: { path: { id } }, headers: forMe() }))) });
  return (
    <section className={css.why}>
      <h2>{t('why')}</h2>
      {why.isPending && <Bars rows={3} />}
      {why.error && <Refusal error={why.error} />}
      {why.data && (
        <>
          <ul>
            {why.data.reasons.map((reason, index) => (
              <li key={index}>
                <Icon name="info" /> <Because reason={reason} />
              </li>
            ))}
            <li>
              <Icon name={why.data.category.mandatory ? 'lock' : 'bell'} /> {t(why.data.category.mandatory ? 'why.mandatory' : 'why.chosen', { category: t(`category.${why.data.category.name}`) })} {!why.data.category.mandatory && <Link to="/inbox/settings">{t('why.change')}</Link>}
            </li>
          </ul>
          <h3>{t('channels')}</h3>
          <ul>
            {why.data.channels.map(({ channel, state, because, endedAt, waitsUntil }) => (
              <li key={channel}>
                {t(`channel.${channel}`)}: {t(`channel.state.${state}`, { defaultValue: state })}
                {endedAt && (
                  <>
                    {', '}
                    <When at={endedAt} plain />
                  </>
                )}
                {waitsUntil && (
                  <>
                    {' '}
                    {t('channel.until')} <When at={waitsUntil} plain />
                  </>
                )}
                <span className="dim"> · {t(`because.${because}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Because({ reason }: { reason: Reason }) {
  const t = useWords('inbox');
  const people = useWords('people');
  const name = useOrganisationName('organisationId' in reason ? reason.organisationId : undefined);
  const powers = 'powers' in reason ? reason.powers.map((power) => people(`power.${power}`)).join(', ') : '';
  return <>{t(`reason.${reason.as}`, { name, powers, partner: 'partner' in reason ? countryName(reason.partner) : '', defaultValue: t('reason.party', { name, powers }) })}</>;
}
