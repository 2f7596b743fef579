import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LifecycleTrack } from '../../parts/lifecycle-track';
import { When } from '../../parts/when';
import { sagaQuery, type SagaRound } from './touring';
import css from './tours.module.css';

const WAY = ['offered', 'drafted', 'signing', 'confirmed'] as const;
const FALLEN = ['declined', 'lapsed', 'withdrawn'] as const;

/** How far the contract is, over two services; each time it was sent is a round of its own. */
export function SagaSection({ stopId }: { stopId: string }) {
  const { t } = useTranslation('tours');
  const rounds = useQuery(sagaQuery(stopId)).data ?? [];
  if (rounds.length === 0) return null;
  return (
    <section>
      <h3>
        {t('saga')} <span>{rounds.length > 1 && t('saga.rounds', { count: rounds.length })}</span>
      </h3>
      {rounds.toReversed().map((round) => (
        <Round key={round.round} round={round} several={rounds.length > 1} />
      ))}
    </section>
  );
}

function Round({ round: { round, state, steps, overdue, overdueAt }, several }: { round: SagaRound; several: boolean }) {
  const { t } = useTranslation('tours');
  const reached = (name: string) => steps.findLast(({ to }) => to === name)?.at;
  const fallen = FALLEN.find((name) => name === state);
  const way = WAY.map((name) => ({ state: name as string, at: reached(name), label: t(`saga.${name}`) }));
  const shown = fallen ? [...way.filter(({ at }) => at), { state: fallen, at: reached(fallen), label: t(`saga.${fallen}`) }] : way;
  return (
    <div className={css.round}>
      {several && <p className="small dim">{t('saga.round', { round })}</p>}
      <LifecycleTrack steps={shown} now={state} broken={fallen !== undefined} narrow />
      {overdue && overdueAt && (
        <p className="small t-madder">
          {t('saga.overdue')} <When at={overdueAt} plain />
        </p>
      )}
    </div>
  );
}
