import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { todayIn } from '../../parts/days';
import { ObjectHeader } from '../../parts/object-header';
import { cityOf, numberInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import { SpaceCalendar } from './space-calendar';
import { spaceQuery, type Space } from './touring';
import css from './tours.module.css';

export function SpacePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const space = useQuery(spaceQuery(id));
  if (!space.data) return space.error ? <ErrorPage error={space.error} reset={() => void space.refetch()} /> : <PageShape />;
  return <SpaceInFull space={space.data} />;
}

/** A space: the figures of its facility report, and its calendar for those who run it. */
function SpaceInFull({ space }: { space: Space }) {
  const { t } = useTranslation(['tours', 'venues']);
  const { organisation, powers } = useActing();
  const host = useOrganisationName(space.organisationId);
  const mine = organisation?.id === space.organisationId || powers.includes('administer-platform');
  return (
    <div className="wide">
      <ObjectHeader crumb={{ to: '/tours/spaces', label: t('spaces'), note: host }} title={space.name} />
      <div className={css.spaceBody}>
        {space.securityLevel === undefined ? <p className="dim">{t('space.closed')}</p> : <Figures space={space} />}
        {organisation?.id === space.organisationId && <Link to={`/tours/spaces/${space.id}/facility`}>{t('facility', { ns: 'venues' })}</Link>}
        {mine ? <SpaceCalendar space={space} from={todayIn(space.zone)} /> : <p className="small dim">{t('space.calendar.closed', { host })}</p>}
      </div>
    </div>
  );
}

function Figures({ space }: { space: Space }) {
  const { t } = useTranslation('tours');
  const size = (key: 'floor-area-m2' | 'wall-length-m' | 'clear-height-cm', value: number | null | undefined) => (value == null ? t('need.unknown') : t(`need.${key}.value`, { amount: numberInWords(value) }));
  return (
    <dl className={css.terms}>
      <dt>{t('space.zone')}</dt>
      <dd>{cityOf(space.zone)}</dd>
      <dt>{t('need.floor-area-m2')}</dt>
      <dd>{size('floor-area-m2', space.floorAreaM2)}</dd>
      <dt>{t('need.wall-length-m')}</dt>
      <dd>{size('wall-length-m', space.wallLengthM)}</dd>
      <dt>{t('need.clear-height-cm')}</dt>
      <dd>{size('clear-height-cm', space.clearHeightCm)}</dd>
      <dt>{t('need.security-level')}</dt>
      <dd>{t(`security.${space.securityLevel!}`)}</dd>
      <dt>{t('space.report')}</dt>
      <dd>{space.reportDate && <When at={space.reportDate} weekday={false} />}</dd>
    </dl>
  );
}
