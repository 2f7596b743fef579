import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
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
import { Between } from './between';
import { SumsShown } from './closing/sums-shown';
import { closes, closingSums } from './closing/sums';
import { headingOf } from './heading';
import { movedShares, movesOfAddress, type Share } from './moved-shares';
import { RuleFields } from './rule-fields';
import { catalogueQuery, changesOf, joinedIn, productionQuery, type Catalogue, type Production, type Taken } from './production';
import { emptyFields, fieldsToSend } from './typed-fields';
import css from './productions.module.css';

interface Typed {
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly words: string;
  readonly between: readonly string[];
  readonly reason: string;
  /** What was on the table when this was begun: a draft that is taken up again still knows what it answers. */
  readonly answers: string | null;
}

/** What the form writes for: a clause at the table, or a free one or side letter that is not there yet. */
interface Written {
  readonly id: string;
  readonly hash: string | null;
  readonly title: string | null;
  readonly fields: Typed['fields'] | null;
  readonly words: string | null;
  readonly between: readonly string[] | null;
}

/** Puts a text forward for a clause, or counters the one on the table. */
export function ProposeClausePage() {
  const { id, clause } = useParams({ strict: false }) as { id: string; clause: string };
  const production = useQuery(productionQuery(id));
  const catalogue = useQuery(catalogueQuery);
  const error = production.error ?? catalogue.error;
  if (error) return <ErrorPage error={error} reset={() => void Promise.all([production.refetch(), catalogue.refetch()])} />;
  if (!production.data || !catalogue.data) return <PageShape />;
  const standing = production.data.clauses.find((one) => one.id === clause) ?? { id: clause, hash: null, title: null, fields: null, words: null, between: null };
  return <Form key={clause} production={production.data} clause={standing} catalogue={catalogue.data} />;
}

const isFree = (id: string): boolean => /^(FREE|SIDE)-/.test(id);

function Form({ production, clause, catalogue }: { production: Production; clause: Written; catalogue: Catalogue }) {
  const t = useWords('productions');
  const go = useGo();
  const { moves } = useSearch({ strict: false }) as { moves?: string };
  const { id } = production;
  const rule = catalogue.kinds.find(({ kind }) => kind === production.kind)?.clauses.find((one) => one.id === clause.id);
  const back = () => go(`/productions/${id}?clause=${clause.id}`);
  const textOf = (other: string) => production.clauses.find((one) => one.id === other)?.fields;
  const fields = (clause.fields as Typed['fields']) ?? emptyFields(rule?.fields ?? {});
  const initial: Typed = { title: clause.title ?? '', fields: clause.id === 'SHR' ? withMoves(fields, moves, production) : fields, words: clause.words ?? rule?.locked ?? '', between: clause.between ?? [], reason: '', answers: clause.hash };
  return (
    <div className="read">
      <p className={css.back}>
        <Link to={`/productions/${id}?clause=${clause.id}`}><Icon name="back" size={12} /> {production.title}</Link>
      </p>
      <PageHeader title={isFree(clause.id) && !clause.title ? t(`new.${clause.id.slice(0, 4)}`) : headingOf(t, { ...clause, isHidden: false })} lead={t(clause.hash === null ? 'propose.first' : 'propose.counter')} />
      {moves && clause.id === 'SHR' && <p className={css.ask}>{t('propose.moved')}</p>}
      <DraftForm<Typed>
        name={`production/${id}/${clause.id}/${clause.hash ?? 'new'}${moves ? `/${moves}` : ''}`}
        initial={initial}
        submit={t('propose.submit')}
        changes={changesOf(id)}
        check={(typed) => [
          ...closingSums(clause.id, typed.fields, textOf).filter((sum) => !closes(sum)).slice(0, 1).map(({ name }) => ({ field: `fields.${name}`, reason: t('sum.first') })),
          ...(isFree(clause.id) && typed.title.trim() === '' ? [{ field: 'title', reason: t('new.title-missing') }] : []),
        ]}
        send={({ title, fields: typed, words, between, reason, answers }, meta) =>
          answerOf(api.POST('/api/coproduction/productions/{id}/clauses', {
            params: { path: { id } },
            body: {
              clause: clause.id, fields: fieldsToSend(rule?.fields ?? {}, typed) as never, words: words.trim() === '' ? null : words.trim(), answers,
              ...(title.trim() && { title: title.trim() }), ...(clause.id.startsWith('SIDE-') && { between: [...between] }), ...(reason.trim() && { reason: reason.trim() }),
            },
            headers: commandHeaders(meta),
          }))
        }
        onDone={(answer) => (say(askedAgain(t, answer as Taken)), back())}
        cancel={back}
      >
        {(typed, set) => (
          <>
            {isFree(clause.id) && <TextField name="title" label={t('propose.title')} required maxLength={200} />}
            {clause.id.startsWith('SIDE-') && <Between production={production} />}
            <RuleFields rules={rule?.fields ?? {}} path="fields" production={production} />
            <SumsShown sums={closingSums(clause.id, typed.fields, textOf)} production={production} takeTotal={(total) => set({ ...typed, fields: { ...typed.fields, total } })} />
            {rule?.locked ? <p className={css.note}>{t('propose.locked')} {rule.locked}</p> : <LinesField name="words" label={t(isFree(clause.id) ? 'propose.text' : 'propose.words')} hint={t('propose.words.hint')} rows={4} maxLength={20_000} />}
            <TextField name="reason" label={t('reason')} maxLength={2_000} />
          </>
        )}
      </DraftForm>
    </div>
  );
}

/** The fix of a treaty moves what is owned; profits and overspend are the parties' own matter. */
function withMoves(fields: Typed['fields'], moves: string | undefined, production: Production): Typed['fields'] {
  return moves ? { ...fields, ownership: movedShares((fields.ownership ?? []) as Share[], movesOfAddress(moves), joinedIn(production)) } : fields;
}

/** Whoever changes a clause is told which others have to be looked at again, and why. */
function askedAgain(t: Words, { asksAgain }: Taken): string {
  if (asksAgain.length === 0) return t('done.propose');
  return t('done.propose.asks', { clauses: asksAgain.map(({ clause }) => t(`clause.${clause}`, { defaultValue: clause })).join(', ') });
}
