import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { nameOf } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { countryName } from '../../parts/countries';
import { Icon } from '../../parts/icon';
import { Initial } from '../../parts/initial';
import { useTitle } from '../../parts/page-header';
import { When } from '../../parts/when';
import { WorldMap } from '../../parts/world-map';
import { useWords } from '../../texts/use-words';
import { mandatesQuery, organisationPageQuery, type Organisation } from './directory';
import { MandatesTable } from './mandates-table';
import { Facts } from './facts';
import css from './contacts.module.css';

/** An institution: what it is, where, its names in its languages, and, for those who may know, who acts for it. */
export function OrganisationPage() {
  const t = useWords('people');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const { administrator, organisation: own, powers } = useActing();
  const query = useQuery(organisationPageQuery(id));
  const mayKnow = administrator || (own?.id === id && powers.includes('administer-organisation'));
  const mandates = useQuery({ ...mandatesQuery(id), enabled: mayKnow });
  useTitle(query.data ? nameOf(query.data) : t('organisation'));
  if (query.error) return <ErrorPage error={query.error} reset={() => void query.refetch()} />;
  if (!query.data) return <PageShape />;
  const organisation = query.data;
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to="/people/organisations">
          <Icon name="back" size={12} /> {t('tab.organisations')}
        </Link>
      </p>
      <header className={css.orgHead}>
        <Initial name={nameOf(organisation)} id={id} size="lg" />
        <div>
          <h1>{nameOf(organisation)}</h1>
          <p className="dim">{[t(`kind.${organisation.kind}`), organisation.city, organisation.country && countryName(organisation.country)].filter(Boolean).join(' · ')}</p>
        </div>
        {organisation.status === 'closed' && <Chip tone="grey">{t('closed')}</Chip>}
        {mayKnow && (
          <Button className={css.right} onClick={() => go(`/administration/organisations/${id}`)}>
            {t('organisation.change')}
          </Button>
        )}
      </header>
      {organisation.succeededBy && (
        <p className={css.notice}>
          <Icon name="info" /> {t('succeeded')} <Link to={`/people/organisations/${organisation.succeededBy}`}>{t('succeeded.by')}</Link>
        </p>
      )}
      <div className={css.twoColumns}>
        <div>
          <Entry organisation={organisation} />
          {mayKnow && (
            <section className={css.after}>
              <h2>{t('people-who-act')}</h2>
              <MandatesTable query={mandates} organisationId={id} />
              {own?.id === id && <Link to="/people/access">{t('access.manage')}</Link>}
            </section>
          )}
        </div>
        <aside>
          {organisation.latitudeMicrodegrees !== null && organisation.longitudeMicrodegrees !== null && (
            <WorldMap title={t('map.of', { name: nameOf(organisation) })} height={260} places={[{ id, label: organisation.city ?? nameOf(organisation), latitude: organisation.latitudeMicrodegrees / 1e6, longitude: organisation.longitudeMicrodegrees / 1e6 }]} />
          )}
        </aside>
      </div>
    </div>
  );
}

function Entry({ organisation }: { organisation: Organisation }) {
  const t = useWords('people');
  const { names, partner, timeZone, homepage, externalIds, importSource, registeredAt } = organisation;
  const rows = [
    [t('names'), names.map(({ language, text }) => <span key={language + text} lang={language} className={css.nameLine}>{text} <small className="dimmer">{language}</small></span>)],
    [t('partner'), partner ? <Link to={`/people/partners/${partner}`}>{countryName(partner)}</Link> : <span className="dimmer">{t('partner.none')}</span>],
    [t('zone'), timeZone ?? '–'],
    [t('homepage'), homepage ? <a href={homepage} rel="noopener noreferrer" target="_blank">{homepage.replace(/^https?:\/\//, '')}</a> : <span className="dimmer">–</span>],
    [t('external-ids'), externalIds.length === 0 ? <span className="dimmer">–</span> : externalIds.map(({ scheme, value }) => <span key={scheme + value} className={css.nameLine}>{value} <small className="dimmer">{scheme}</small></span>)],
    [t('registered'), <><When at={registeredAt.slice(0, 10)} weekday={false} />{importSource && <small>{t('imported', { source: importSource })}</small>}</>],
  ] as const;
  return <Facts rows={rows} />;
}
