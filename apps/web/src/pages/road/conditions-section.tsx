import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { objectsQuery, reportsQuery, type Occasion, type ReportListed, type Stay, type StayObject } from './road';

const OCCASIONS = ['incoming', 'outgoing'] as const satisfies readonly Occasion[];
const AGREED = ['countersigned', 'filed'];

/** Every object of the stop, and how far its reports on arrival and departure have come. */
export function ConditionsSection({ stay }: { stay: Stay }) {
  const { t } = useTranslation('road');
  const objects = useQuery(objectsQuery(stay.id)).data ?? [];
  const reports = useQuery(reportsQuery(stay.id)).data ?? [];
  if (objects.length === 0) return null;
  return (
    <section>
      <h2>{t('conditions')}</h2>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('condition.object')}</th>
            {OCCASIONS.map((occasion) => (
              <th key={occasion} scope="col">
                {t(`condition.${occasion}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {objects.map((object) => (
            <tr key={object.id}>
              <td>
                {object.title} <span className="dim">{object.inventoryNumber}</span>
              </td>
              {OCCASIONS.map((occasion) => (
                <td key={occasion}>
                  <Standing stay={stay} object={object} occasion={occasion} report={reports.find((one) => one.objectId === object.id && one.occasion === occasion)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const SEASONS: Readonly<Record<Occasion, readonly string[]>> = { incoming: ['received', 'installed'], outgoing: ['closed', 'packed'] };

function Standing({ stay, object, occasion, report }: { stay: Stay; object: StayObject; occasion: Occasion; report: ReportListed | undefined }) {
  const { t } = useTranslation('road');
  const to = `/tours/stays/${stay.id}/${occasion}/${object.id}`;
  if (report === undefined) return SEASONS[occasion].includes(stay.state) ? <Link to={to}>{t('condition.write')}</Link> : <span className="dimmer">–</span>;
  return (
    <Link to={to}>
      <Chip tone={AGREED.includes(report.state) ? 'jade' : report.state === 'disputed' ? 'madder' : 'them'}>{t(`condition.state.${report.state}`)}</Chip>
    </Link>
  );
}
