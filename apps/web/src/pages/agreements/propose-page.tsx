import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { answerOf, api, commandHeaders, type FieldError } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { LinesField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords, type Words } from '../../texts/use-words';
import { agreementQuery, occupancyOf, termsOf, type Agreement, type Days, type Terms } from './agreement';
import { FieldChoices } from './field-choices';
import { changesOf, clashesOf } from './merge-terms';
import { TermsFields } from './terms-fields';
import css from './agreements.module.css';

/** What is typed, with the text that it began from: a draft that is taken up again still knows what it answers. */
interface Typed extends Terms {
  readonly reason: string;
  readonly base: { readonly number: number; readonly terms: Terms };
}

/** A counter-proposal. Somebody else's proposal meanwhile takes nothing: both are shown, and each field is chosen. */
export function ProposePage() {
  const t = useWords('agreements');
  const { id } = useParams({ strict: false }) as { id: string };
  const { at } = useSearch({ strict: false }) as { at?: string };
  const agreement = useQuery(agreementQuery(id));
  useEffect(() => {
    if (at && agreement.data) document.querySelector<HTMLElement>(`[data-term="${at}"]`)?.scrollIntoView({ block: 'center' });
  }, [at, agreement.isSuccess]);
  if (agreement.error) return <ErrorPage error={agreement.error} reset={() => void agreement.refetch()} />;
  if (!agreement.data) return <PageShape />;
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to={`/agreements/${id}`}>
          <Icon name="back" size={12} /> {agreement.data.title}
        </Link>
      </p>
      <PageHeader title={t('propose.title')} lead={t('propose.lead', { number: agreement.data.text.number + 1 })} />
      <Form agreement={agreement.data} t={t} />
    </div>
  );
}

function Form({ agreement, t }: { agreement: Agreement; t: Words }) {
  const go = useGo();
  const { id, text, version } = agreement;
  const head = termsOf(text.clauses);
  const occupancy = occupancyOf(text.clauses);
  const back = () => go(`/agreements/${id}`);
  return (
    <DraftForm<Typed>
      name={`agreement/${id}/terms`}
      initial={{ ...head, reason: '', base: { number: text.number, terms: head } }}
      submit={t('propose.submit', { number: text.number + 1 })}
      done={t('done.propose-terms', { number: text.number + 1 })}
      changes={[['agreement', id], ['agreements'], ['matters']]}
      version={version}
      ownConflict
      check={(values) => faultsOf(values, head, text.number, occupancy, t)}
      send={({ reason, base: _, ...terms }, meta) =>
        answerOf(api.POST('/api/coproduction/agreements/{id}/propose-terms', { params: { path: { id } }, body: { ...changesOf(head, terms), ...(reason.trim() && { reason: reason.trim() }) } as never, headers: commandHeaders(meta) }))
      }
      onDone={back}
      cancel={back}
    >
      {(values, set) => {
        const rebase = (terms: Terms) => set({ ...values, ...terms, base: { number: text.number, terms: head } });
        const clashes = values.base.number === text.number ? [] : clashesOf(values.base.terms, values, head);
        return values.base.number !== text.number ? (
          <FieldChoices clashes={clashes} mine={values} theirs={head} number={text.number} before={values.base.number} choose={rebase} />
        ) : (
          <>
            <TermsFields values={values} head={head} occupancy={occupancy} />
            <div className={css.term} data-term="reason">
              <LinesField name="reason" label={t('propose.reason')} hint={t('propose.reason.hint')} rows={2} maxLength={2_000} />
            </div>
          </>
        );
      }}
    </DraftForm>
  );
}

function faultsOf(values: Typed, head: Terms, number: number, occupancy: Days, t: Words): FieldError[] {
  if (values.base.number !== number) return [{ field: 'conflict', reason: t('fault.conflict') }];
  const { opening, cancellation, extraClauses, fee, insuredValue } = values;
  const outside = !opening.start || !opening.end || opening.start < occupancy.start || opening.end > occupancy.end || opening.start >= opening.end;
  const uneven = cancellation.some((step, index) => {
    const above = cancellation[index - 1];
    return above !== undefined && (step.fromDays >= above.fromDays || step.shareBasisPoints < above.shareBasisPoints);
  });
  return [
    ...(fee === undefined ? [{ field: 'fee', reason: t('fault.fee') }] : []),
    ...(insuredValue === undefined ? [{ field: 'insuredValue', reason: t('fault.value') }] : []),
    ...(outside ? [{ field: 'opening.start', reason: t('fault.opening') }] : []),
    ...(uneven ? [{ field: 'cancellation', reason: t('fault.ladder') }] : []),
    ...extraClauses.flatMap(({ title, text }, index) => (title.trim() === '' || text.trim() === '' ? [{ field: `extraClauses.${index}.title`, reason: t('fault.extra') }] : [])),
    ...(Object.keys(changesOf(head, values)).length === 0 ? [{ field: 'fee', reason: t('fault.unchanged') }] : []),
  ];
}
