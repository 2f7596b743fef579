import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { say } from '../../frame/toasts';
import { DraftForm } from '../../parts/draft-form';
import { LinesField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords, type Words } from '../../texts/use-words';
import { headingOf } from './heading';
import { RuleFields } from './rule-fields';
import { catalogueQuery, changesOf, type ClauseAtTable, productionQuery, type Catalogue, type Production, type Taken } from './production';
import { emptyFields, fieldsToSend } from './typed-fields';
import css from './productions.module.css';

interface Typed {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly words: string;
  readonly reason: string;
  /** What was on the table when this was begun: a draft that is taken up again still knows what it answers. */
  readonly answers: string | null;
}

/** Puts a text forward for a clause, or counters the one on the table. */
export function ProposeClausePage() {
  const { id, clause } = useParams({ strict: false }) as { id: string; clause: string };
  const production = useQuery(productionQuery(id));
  const catalogue = useQuery(catalogueQuery);
  const error = production.error ?? catalogue.error;
  if (error) return <ErrorPage error={error} reset={() => void Promise.all([production.refetch(), catalogue.refetch()])} />;
  const standing = production.data?.clauses.find((one) => one.id === clause);
  if (!production.data || !catalogue.data || !standing) return <PageShape />;
  return <Form production={production.data} clause={standing} catalogue={catalogue.data} />;
}

function Form({ production, clause, catalogue }: { production: Production; clause: ClauseAtTable; catalogue: Catalogue }) {
  const t = useWords('productions');
  const go = useGo();
  const { id } = production;
  const rule = catalogue.kinds.find(({ kind }) => kind === production.kind)?.clauses.find((one) => one.id === clause.id);
  const back = () => go(`/productions/${id}?clause=${clause.id}`);
  const initial: Typed = { fields: (clause.fields as Typed['fields']) ?? emptyFields(rule?.fields ?? {}), words: clause.words ?? rule?.locked ?? '', reason: '', answers: clause.hash };
  return (
    <div className="read">
      <p className="small">
        <Link to={`/productions/${id}?clause=${clause.id}`}><Icon name="back" size={12} /> {production.title}</Link>
      </p>
      <PageHeader title={headingOf(t, clause)} lead={t(clause.hash === null ? 'propose.first' : 'propose.counter')} />
      <DraftForm<Typed>
        name={`production/${id}/${clause.id}/${clause.hash ?? 'new'}`}
        initial={initial}
        submit={t('propose.submit')}
        changes={changesOf(id)}
        send={({ fields, words, reason, answers }, meta) =>
          answerOf(api.POST('/api/coproduction/productions/{id}/clauses', {
            params: { path: { id } },
            body: { clause: clause.id, fields: fieldsToSend(rule?.fields ?? {}, fields) as never, words: words.trim() === '' ? null : words.trim(), answers, ...(clause.title && { title: clause.title }), ...(reason.trim() && { reason: reason.trim() }) },
            headers: commandHeaders(meta),
          }))
        }
        onDone={(answer) => (say(askedAgain(t, answer as Taken)), back())}
        cancel={back}
      >
        <RuleFields rules={rule?.fields ?? {}} path="fields" production={production} />
        {rule?.locked ? <p className={css.note}>{t('propose.locked')} {rule.locked}</p> : <LinesField name="words" label={t('propose.words')} hint={t('propose.words.hint')} rows={4} maxLength={20_000} />}
        <TextField name="reason" label={t('reason')} maxLength={2_000} />
      </DraftForm>
    </div>
  );
}

/** Whoever changes a clause is told which others have to be looked at again, and why. */
function askedAgain(t: Words, { asksAgain }: Taken): string {
  if (asksAgain.length === 0) return t('done.propose');
  return t('done.propose.asks', { clauses: asksAgain.map(({ clause }) => t(`clause.${clause}`, { defaultValue: clause })).join(', ') });
}
