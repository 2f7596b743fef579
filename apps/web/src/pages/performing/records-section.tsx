import { answerOf, api, commandHeaders } from '../../api/client';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { at, changedBy, type Engagement, type RecordKind, type Side } from './performing';
import css from './performing.module.css';

const EVENING: readonly RecordKind[] = ['crew-calls', 'schedule', 'plot', 'ground-plan', 'freight-manifest'];
const PAPERS: Readonly<Record<Side, readonly RecordKind[]>> = { organiser: [...EVENING, 'work-permits', 'tax-forms', 'carnet', 'travel-booked'], host: [...EVENING, 'withholding-document'] };

/** Papers of the evening, of the way and of the tax; where none is needed, that is written down. */
export function RecordsSection({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const isOver = engagement.next.length === 0;
  const open = side === null || isOver ? [] : PAPERS[side].filter((kind) => !engagement.papers.some((paper) => paper.kind === kind));
  const action = (kind: RecordKind, asks: boolean): ObjectAction => ({
    name: kind,
    label: t(`record.${kind}`),
    done: t('done.part'),
    ...(asks && { ask: { text: t('record.ask'), remark: 'needed' as const, remarkLabel: t('record.reference') } }),
    send: ({ remark }, meta) => answerOf(api.POST('/api/touring/engagements/{id}/records', { ...at(engagement.id), headers: commandHeaders(meta), body: { kind, ...(asks && { reference: remark.trim() }) } })),
  });
  const binding = side === null ? [] : engagement.state === 'offer' && !engagement.agreed[side] ? [action('agree-deal', false)] : engagement.state === 'get-out' && engagement.statement !== null && !engagement.signed[side] ? [action('sign-statement', false)] : [];
  return (
    <section>
      <h2>
        {t('records')}
        <ActionBar actions={binding} version={engagement.version} changes={changedBy(engagement)} />
      </h2>
      {engagement.papers.length === 0 && <p className="dim">{t('records.none')}</p>}
      <ul className={css.list}>
        {engagement.papers.map(({ kind, side: by, reference, at: when }) => (
          <li key={`${kind}${by}`}>
            <span>{t(`record.${kind}`)} <span className="dim">{reference}</span></span>
            <When at={when} zone={engagement.zone} />
          </li>
        ))}
      </ul>
      <ActionBar align="start" actions={open.map((kind) => action(kind, true))} version={engagement.version} changes={changedBy(engagement)} />
    </section>
  );
}
