import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { type Draft, askedOf, firstDraft } from './constellation';
import { Editor } from './editor';
import { InstrumentCard } from './instrument-card';
import { Preferences } from './preferences';
import { applied, type Move } from './shares';
import css from './treaties.module.css';

/** A constellation of producers beside what every treaty says of it; a fix goes back into the editor by one click and is judged at once. */
export function TreatiesPage() {
  const { t } = useTranslation('treaties');
  const { t: ofPrecedents } = useTranslation('precedents');
  const [draft, setDraft] = useState<Draft>(() => firstDraft(new Date().toISOString().slice(0, 10)));
  const [asked, ask] = useState(() => askedOf(draft));
  const change = (next: Draft) => {
    setDraft(next);
    ask(askedOf(next));
  };
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={<><Link to="/precedents">{ofPrecedents('title')}</Link> <Link to="/treaties/conventions">{t('conventions')}</Link></>} />
      <div className={css.beside}>
        <form className={css.editor} onSubmit={(event) => { event.preventDefault(); ask(askedOf(draft)); }}>
          <Editor draft={draft} onChange={setDraft} />
          <Button type="submit" variant="filled">{t('judge')}</Button>
        </form>
        <Judged asked={asked} draft={draft} onChange={change} />
      </div>
    </div>
  );
}

function Judged({ asked, draft, onChange }: { asked: ReturnType<typeof askedOf>; draft: Draft; onChange: (next: Draft) => void }) {
  const { t } = useTranslation('treaties');
  const verdict = useQuery({ queryKey: ['treaty-verdict', asked], queryFn: () => answerOf(api.POST('/api/coproduction/treaties/verdict', { body: asked })), placeholderData: keepPreviousData, retry: false });
  if (verdict.error) return <Refusal error={verdict.error} />;
  if (!verdict.data) return <PageShape />;
  const { governing, governingMissing, instruments, differences, preferences } = verdict.data;
  const sorted = instruments.toSorted((one, other) => Number(other.id === governing) - Number(one.id === governing));
  return (
    <section aria-live="polite" className={css.answers}>
      <p className={css.governs}>{governing === 'none' || governing === 'unknown' ? t(`governs.${governing}`) : t('governs', { id: governing })}</p>
      {governingMissing.length > 0 && <p className="small dim">{t('governs.missing', { rows: governingMissing.join('; ') })}</p>}
      {sorted.map((one) => (
        <InstrumentCard
          key={one.id}
          instrument={one}
          governs={one.id === governing}
          facts={draft.facts}
          onFact={(name, value) => onChange({ ...draft, facts: { ...draft.facts, [name]: value } })}
          onMoves={(moves: readonly Move[]) => onChange({ ...draft, participants: applied(draft.participants, moves) })}
        />
      ))}
      {differences.map(({ instrument, field, used, other, source }) => (
        <p key={`${instrument} ${field}`} className="small dim">{t('difference', { instrument, field, used, other, source })}</p>
      ))}
      <Preferences preferences={preferences} />
    </section>
  );
}
