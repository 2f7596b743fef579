import { useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../../api/client';
import { useActing } from '../../../frame/acting';
import { ActionBar, type ObjectAction } from '../../../parts/action-bar';
import { StateChip } from '../../../parts/chip';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import type { Side } from '../stop-actions';
import { changedBy, type StopInFull } from '../touring';
import { wholeStay } from '../words';
import { movesQuery, type Move } from './trade';
import css from './trade.module.css';

const ANSWERS = { accept: false, decline: true, withdraw: true } as const;

/** Other dates that were proposed for a stop, with what this side may say to them. */
export function MovesSection({ stop, side }: { stop: StopInFull; side: Side | null }) {
  const t = useWords('trade');
  const moves = useQuery(movesQuery(stop.id)).data ?? [];
  if (moves.length === 0) return null;
  return (
    <section>
      <h3>{t('moves')}</h3>
      {moves.map((move) => (
        <div key={move.id} className={css.line}>
          <p>
            {t(`moves.proposed-by.${move.proposedBy}`)} <b className="num">{wholeStay(move)}</b> <StateChip state={move.state} />
          </p>
          <p className="small dim">
            <When at={move.proposedAt} />
          </p>
          {move.state === 'proposed' && <Answers move={move} stop={stop} side={side} />}
        </div>
      ))}
    </section>
  );
}

function Answers({ move, stop, side }: { move: Move; stop: StopInFull; side: Side | null }) {
  const t = useWords('trade');
  const { powers } = useActing();
  if (side === null || !powers.includes('manage-tours')) return null;
  const verbs = move.proposedBy === side ? (['withdraw'] as const) : (['decline', 'accept'] as const);
  const actions = verbs.map((verb): ObjectAction => ({
    name: verb,
    label: t(`moves.${verb}`),
    danger: ANSWERS[verb],
    ask: { text: t(`moves.sure.${verb}`) },
    done: t(`moves.done.${verb}`),
    send: (_, meta) => answerOf(api.POST(`/api/touring/moves/{id}/${verb}`, { params: { path: { id: move.id } }, headers: commandHeaders(meta) })),
  }));
  return <ActionBar align="start" actions={actions} version={move.version} changes={changedBy(stop)} />;
}
