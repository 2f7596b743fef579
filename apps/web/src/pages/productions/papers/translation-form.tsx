import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../../api/client';
import { say } from '../../../frame/toasts';
import { DraftForm } from '../../../parts/draft-form';
import { ChoiceField, LinesField, TextField } from '../../../parts/fields';
import { useWords } from '../../../texts/use-words';
import { headingOf } from '../heading';
import { LANGUAGES, languageName } from '../languages';
import { changesOf, type Production } from '../production';
import css from '../productions.module.css';

interface Typed {
  readonly language: string;
  readonly clauses: Readonly<Record<string, { readonly title: string; readonly words: string }>>;
}

/** Title and words of each clause in another language; what is left empty is not translated. Side letters stay with their parties. */
export function TranslationForm({ production }: { production: Production }) {
  const t = useWords('productions');
  const [open, setOpen] = useState(false);
  const { id, version, draft, language: prevailing } = production;
  const clauses = production.clauses.filter((clause) => clause.hash !== null && !clause.id.startsWith('SIDE-'));
  if (clauses.length === 0) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{t('translations.add')}</Button>;
  const languages = LANGUAGES.filter((code) => code !== prevailing);
  return (
    <DraftForm<Typed>
      name={`production/${id}/translation/${draft.number}`}
      initial={{ language: languages[0]!, clauses: Object.fromEntries(clauses.map((clause) => [clause.id, { title: '', words: '' }])) }}
      submit={t('translations.submit')}
      changes={changesOf(id)}
      version={version}
      check={(typed) => (translated(typed).length === 0 ? [{ field: `clauses.${clauses[0]!.id}.title`, reason: t('translations.empty') }] : [])}
      send={(typed, meta) => answerOf(api.POST('/api/coproduction/productions/{id}/translations', { params: { path: { id } }, body: { language: typed.language, root: draft.root, clauses: translated(typed) }, headers: commandHeaders(meta) }))}
      onDone={() => (say(t('translations.done')), setOpen(false))}
      cancel={() => setOpen(false)}
    >
      <ChoiceField name="language" label={t('translations.language')} required options={languages.map((value) => ({ value, label: languageName(value) }))} />
      {clauses.map((clause) => (
        <fieldset key={clause.id} className={css.group}>
          <legend>{headingOf(t, clause)}</legend>
          {clause.words && <p className={css.words}>{clause.words}</p>}
          <TextField name={`clauses.${clause.id}.title`} label={t('propose.title')} maxLength={200} />
          {clause.words && <LinesField name={`clauses.${clause.id}.words`} label={t('translations.words')} rows={2} maxLength={20_000} />}
        </fieldset>
      ))}
    </DraftForm>
  );
}

const translated = ({ clauses }: Typed) =>
  Object.entries(clauses).flatMap(([id, { title, words }]) => (title.trim() === '' ? [] : [{ id, title: title.trim(), words: words.trim() === '' ? null : words.trim() }]));
