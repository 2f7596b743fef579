import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { Link } from '../../frame/link';
import { StateChip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { ObjectHeader } from '../../parts/object-header';
import { dayInWords, rangeInWords } from '../../parts/reading';
import { WorldMap, type MapPlace } from '../../parts/world-map';
import { addDaysTo } from '../../parts/days';
import { languageNow } from '../../texts/i18n';
import { ExportMenu } from './paper/export-menu';
import { RecordedFindings } from './paper/recorded-findings';
import type { RecordedEngagement, RecordedStop, Tour } from './touring';
import { useOrganisations } from './use-bench';
import css from './tours.module.css';

const DEGREE = 1_000_000;

interface Showing {
  readonly id: string;
  readonly hostId: string | null;
  readonly venue: string;
  readonly country: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly company?: string;
}

const ofStop = ({ opening, closing, ...same }: RecordedStop): Showing => ({ ...same, start: opening, end: closing });
const ofEngagement = ({ days, ...same }: RecordedEngagement): Showing => ({ ...same, start: days.start, end: days.end });

/** A tour of the past, as its source tells it: where it was, when, and which venues are in the directory. */
export function RecordedTour({ tour }: { tour: Tour }) {
  const { t } = useTranslation('tours');
  const showings = [...(tour.stops as unknown as RecordedStop[]).map(ofStop), ...(tour.engagements ?? []).map(ofEngagement)].toSorted((left, right) => (left.start ?? '9').localeCompare(right.start ?? '9'));
  const organisations = useOrganisations(showings.map(({ hostId }) => hostId));
  const places = showings.flatMap(({ id, hostId, venue }, index): MapPlace[] => {
    const host = organisations.get(hostId ?? '');
    return host?.latitudeMicrodegrees == null || host.longitudeMicrodegrees == null ? [] : [{ id, mark: String(index + 1), label: host.city ?? venue, longitude: host.longitudeMicrodegrees / DEGREE, latitude: host.latitudeMicrodegrees / DEGREE }];
  });
  const legs = places.slice(1).map(({ id }, index) => ({ from: places[index]!.id, to: id }));
  return (
    <div className="wide">
      <ObjectHeader crumb={{ to: '/tours', label: t('title'), note: [tour.kind && t(`kind.${tour.kind}`), tour.importSource && t('recorded.source', { source: tour.importSource })].filter(Boolean).join(' · ') }} title={tour.title} state={<StateChip state={tour.state} />} actions={<ExportMenu tourId={tour.id} />} />
      <div className={css.recorded}>
        {places.length > 0 && <WorldMap title={t('map.title', { way: places.map(({ label }) => label).join(', ') })} places={places} legs={legs} height={300} />}
        {showings.length === 0 ? (
          <EmptyState title={t('recorded.none')} hint={t('recorded.none.hint')} />
        ) : (
          <ol className={css.showings}>
            {showings.map((one, index) => (
              <li key={one.id}>
                <span className={`${css.mark} ${css.firm}`}>{index + 1}</span>
                <span>
                  <b>{organisations.get(one.hostId ?? '') ? <Link className="plain" to={`/people/organisations/${one.hostId}`}>{nameOf(organisations.get(one.hostId!)!)}</Link> : one.venue}</b>
                  <span className="small dim">{[one.company, one.country && countryName(one.country), !one.hostId && t('recorded.unknown')].filter(Boolean).join(' · ')}</span>
                </span>
                <span className="small num">{spanOf(one) ?? t('recorded.no-days')}</span>
              </li>
            ))}
          </ol>
        )}
        {tour.findings && <RecordedFindings findings={tour.findings} venueOf={(id) => showings.find((one) => one.id === id)?.venue ?? ''} />}
      </div>
    </div>
  );
}

const spanOf = ({ start, end }: Showing): string | null => (start && end ? rangeInWords(start, addDaysTo(end, -1)) : start ? dayInWords(start, { weekday: false }) : null);

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames(languageNow(), { type: 'region' }).of(code) ?? code) : code;
}
