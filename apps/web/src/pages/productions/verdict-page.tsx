import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { FORMS, type Level, TONES } from '../treaties/constellation';
import { BesideTable } from './beside-table';
import { InstrumentOfText, type TextVerdict } from './instrument-of-text';
import { movesInAddress } from './moved-shares';
import { changesOf, nameIn, type Production } from './production';
import { useProductionActions } from './use-production-actions';
import css from './productions.module.css';

/** What the treaties say of a film's text as it stands: why, what would mend it, and who goes on without them. */
export function VerdictPage() {
  const t = useWords('productions');
  return <BesideTable title={t('verdict.title')} lead={t('verdict.lead')}>{(production) => <OfProduction production={production} />}</BesideTable>;
}

function OfProduction({ production }: { production: Production }) {
  const t = useWords('productions');
  const { id, verdict: kept, waivedBy } = production;
  const verdict = useQuery({
    queryKey: ['production', id, 'verdict', kept?.verdictHash],
    queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}/verdict', { params: { path: { id } }, signal })),
    enabled: kept !== null,
  });
  const actions = useProductionActions(production).filter(({ name }) => name === 'waive-verdict');
  return (
    <>
      <Ask production={production} />
      {kept === null ? <p className={css.note}>{t('verdict.none')}</p> : verdict.error ? <Refusal error={verdict.error} /> : verdict.data ? <Shown verdict={verdict.data} production={production} /> : <PageShape />}
      {waivedBy.length > 0 && <p className={css.note}>{t('verdict.waived', { names: waivedBy.map((party) => nameIn(production, party)).join(', ') })}</p>}
      <p className={css.adds}>
        <Link to="/treaties">{t('verdict.try')}</Link>
        <Link to="/precedents">{t('verdict.precedents')}</Link>
      </p>
      <ActionBar align="start" actions={actions} version={production.version} changes={changesOf(id)} />
    </>
  );
}

/** The lead has the text judged, as often as it has changed. */
function Ask({ production }: { production: Production }) {
  const t = useWords('productions');
  const tt = useWords('treaties');
  const [form, setForm] = useState<(typeof FORMS)[number]>('feature');
  const { id, version } = production;
  const judge = useCommand<null>({
    changes: changesOf(id), version, done: t('verdict.done'),
    send: (_, meta) => answerOf(api.POST('/api/coproduction/productions/{id}/verdict', { params: { path: { id } }, body: { form }, headers: commandHeaders(meta) })),
  });
  if (!production.yours.steps.includes('record-verdict')) return null;
  return (
    <>
      <div className={css.asking}>
        <NativeSelect label={t('verdict.form')} value={form} data={FORMS.map((value) => ({ value, label: tt(`form.${value}`) }))} onChange={({ currentTarget }) => setForm(currentTarget.value as typeof form)} />
        <Button variant="filled" loading={judge.pending} onClick={() => void judge.run(null)}>{t('verdict.ask')}</Button>
      </div>
      {judge.error !== null && <Refusal error={judge.error} />}
    </>
  );
}

function Shown({ verdict: { outcome, edition, recomputed, answer }, production }: { verdict: TextVerdict; production: Production }) {
  const t = useWords('productions');
  const tt = useWords('treaties');
  const go = useGo();
  return (
    <>
      <p>
        <Chip tone={TONES[outcome as Level] ?? 'grey'}>{tt(`verdict.${outcome}`)}</Chip>{' '}
        <span className="small dim">{t('verdict.edition', { edition: edition.slice(0, 12) })} {t(`verdict.${recomputed}`)}</span>
      </p>
      {production.verdict?.isCurrent === false && <p className={css.ask}>{t('verdict.old')}</p>}
      {answer.instruments.map((instrument) => (
        <InstrumentOfText key={instrument.id} instrument={instrument} governs={instrument.id === answer.governing} onMoves={(moves) => go(`/productions/${production.id}/clauses/SHR?moves=${movesInAddress(moves)}`)} />
      ))}
    </>
  );
}
