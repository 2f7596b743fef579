import { useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../../api/client';
import { useActing } from '../../../frame/acting';
import { ActionBar } from '../../../parts/action-bar';
import { Refusal } from '../../../parts/refusal';
import { useWords } from '../../../texts/use-words';
import type { Side } from '../stop-actions';
import { changedBy, staysOf, type Stay, type Stop } from '../touring';
import css from './trade.module.css';

/** The tried dates of a confirmed stop as the platform judges them, and the way to ask the other side for them. */
export function ProposeMove({ stop, stay, side, giveUp }: { stop: Stop; stay: Stay; side: Side | null; giveUp: () => void }) {
  const t = useWords('trade');
  const { powers } = useActing();
  const asks = side !== null && stop.state === 'confirmed' && powers.includes('manage-tours');
  const days = staysOf(stay);
  const preview = useQuery({
    queryKey: ['stop', stop.id, 'move-preview', days],
    queryFn: () => answerOf(api.GET('/api/touring/stops/{id}/move-preview', { params: { path: { id: stop.id }, query: days } })),
    enabled: asks,
  });
  if (!asks) return null;
  if (preview.error) return <Refusal error={preview.error} />;
  if (!preview.data) return null;
  const { broken, othersCount } = preview.data;
  return (
    <div className={css.line}>
      <p className="small">{t(broken.length > 0 ? 'moves.breaks' : 'moves.fits')}</p>
      <ul className="small">
        {broken.map(({ rule, title, explanation }) => (
          <li key={rule}>
            {rule} {t(`title.${rule}`, { defaultValue: title })}
            {explanation && `: ${explanation}`}
          </li>
        ))}
      </ul>
      {othersCount > 0 && <p className="small">{t('moves.others', { count: othersCount })}</p>}
      <ActionBar
        align="start"
        version={stop.version}
        changes={changedBy(stop)}
        actions={[
          {
            name: 'propose-move',
            label: t('moves.propose'),
            because: broken.length > 0 ? t('moves.breaks') : null,
            ask: { text: t('moves.sure'), remark: 'may', remarkLabel: t('moves.remark') },
            done: t('moves.done.propose'),
            send: async ({ remark }, meta) => {
              const body = { ...days, ...(remark === '' ? {} : { remark }) };
              await answerOf(api.POST('/api/touring/stops/{id}/move', { params: { path: { id: stop.id } }, headers: commandHeaders(meta), body }));
              giveUp();
            },
          },
        ]}
      />
    </div>
  );
}
