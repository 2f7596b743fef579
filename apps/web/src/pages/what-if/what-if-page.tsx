import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorPage } from '../../frame/error-page';
import { useOrganisations } from '../tours/use-bench';
import { nameOf } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { StateChip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { useWords } from '../../texts/use-words';
import css from '../routing/routing.module.css';
import { tourQuery } from '../tours/touring';
import { wholeStay } from '../tours/words';
import { DifferenceShown } from './difference-shown';
import { useWhatIfActions } from './use-what-if-actions';
import { type WhatIf, whatIfQuery } from './what-ifs';

export function WhatIfPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const found = useQuery(whatIfQuery(id));
  if (!found.data) return found.error ? <ErrorPage error={found.error} reset={() => void found.refetch()} /> : <PageShape />;
  return <WhatIfOf key={id} whatIf={found.data} />;
}

/** What would change, what it would bring, and who has to say so. */
function WhatIfOf({ whatIf }: { whatIf: WhatIf }) {
  const t = useWords('what-if');
  const actions = useWhatIfActions(whatIf);
  const bar = <ActionBar actions={actions} version={whatIf.version} changes={[['what-if', whatIf.id], ['what-ifs', whatIf.tourId], ['tour', whatIf.tourId]]} />;
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/${whatIf.tourId}`, label: whatIf.title }} title={t('one')} state={<StateChip state={whatIf.state} />} actions={bar} />
      <div className={css.body}>
        <Changes whatIf={whatIf} />
        {whatIf.difference ? <DifferenceShown whatIf={whatIf} difference={whatIf.difference} /> : <p>{t('difference.none')}</p>}
        <Answers whatIf={whatIf} />
      </div>
    </div>
  );
}

function Changes({ whatIf: { changes, changesCount, tourId } }: { whatIf: WhatIf }) {
  const t = useWords('what-if');
  const stops = useQuery(tourQuery(tourId)).data?.stops ?? [];
  const hosts = useOrganisations(stops.map(({ hostId }) => hostId));
  const whose = (stopId: string) => {
    const host = hosts.get(stops.find(({ id }) => id === stopId)?.hostId ?? '');
    return host ? nameOf(host) : t('new-place');
  };
  return (
    <section>
      <h2>{t('changes')}</h2>
      <ul>
        {changes.map((change) => (
          <li key={change.stopId}>
            {t(`change.${change.kind}`, { host: whose(change.stopId) })} {change.delivery !== null && <span className="num">{wholeStay(change)}</span>}
          </li>
        ))}
      </ul>
      {changesCount > changes.length && <p className="small dim">{t('changes.others', { count: changesCount - changes.length })}</p>}
    </section>
  );
}

function Answers({ whatIf: { hostIds, acceptedBy } }: { whatIf: WhatIf }) {
  const t = useWords('what-if');
  const hosts = useOrganisations(hostIds);
  if (hostIds.length === 0) return null;
  return (
    <section>
      <h2>{t('asked')}</h2>
      <ul>
        {hostIds.map((id) => {
          const host = hosts.get(id);
          return (
            <li key={id}>
              {host ? nameOf(host) : '…'}: {t(acceptedBy.includes(id) ? 'asked.accepted' : 'asked.waits')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
