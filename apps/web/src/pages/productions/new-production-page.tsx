import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { DraftForm, useField } from '../../parts/draft-form';
import { ChoiceField, TextField } from '../../parts/fields';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import { LANGUAGES, languageName } from './languages';
import { KINDS, catalogueQuery } from './production';
import css from './productions.module.css';

interface Typed {
  readonly kind: (typeof KINDS)[number];
  readonly title: string;
  readonly language: string;
  readonly equalStrength: boolean;
}

/** A new agreement from the template of its kind; which clauses it can't do without is shown beside the choice. */
export function NewProductionPage() {
  const t = useWords('productions');
  const go = useGo();
  return (
    <div className="read">
      <PageHeader title={t('new.title')} lead={t('new.lead')} />
      <DraftForm<Typed>
        name="production.new"
        initial={{ kind: 'stage', title: '', language: 'en', equalStrength: false }}
        submit={t('new.submit')}
        changes={[['productions']]}
        check={({ title }) => (title.trim() === '' ? [{ field: 'title', reason: t('new.title-missing') }] : [])}
        send={(body, meta) => answerOf(api.POST('/api/coproduction/productions', { body: { ...body, title: body.title.trim() }, headers: commandHeaders(meta) }))}
        onDone={(answer) => go(`/productions/${(answer as { id: string }).id}`, { replace: true })}
        cancel={() => go('/productions')}
      >
        {({ kind }) => (
          <>
            <TextField name="title" label={t('new.work')} required maxLength={300} />
            <ChoiceField name="kind" label={t('list.kind')} required options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
            <Mandatory kind={kind} />
            <ChoiceField name="language" label={t('new.language')} hint={t('new.language.hint')} required options={LANGUAGES.map((value) => ({ value, label: languageName(value) }))} />
            <Equal label={t('new.equal')} hint={t('new.equal.hint')} />
          </>
        )}
      </DraftForm>
    </div>
  );
}

function Equal({ label, hint }: { label: string; hint: string }) {
  const { id, value, set } = useField<boolean>('equalStrength');
  return <Checkbox id={id} label={label} description={hint} checked={value} onChange={({ currentTarget }) => set(currentTarget.checked)} />;
}

function Mandatory({ kind }: { kind: string }) {
  const t = useWords('productions');
  const { data } = useQuery(catalogueQuery);
  const clauses = data?.kinds.find((one) => one.kind === kind)?.clauses.filter(({ mandatory }) => mandatory) ?? [];
  return (
    <p className={css.note}>
      {t('new.mandatory')} {clauses.map(({ id, title }) => t(`clause.${id}`, { defaultValue: title })).join(', ')}.
    </p>
  );
}
