import { NativeSelect } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AnswerOf, answerOf, api } from '../../../api/client';
import { Bars } from '../../../frame/page-shape';
import { Refusal } from '../../../parts/refusal';
import { useWords } from '../../../texts/use-words';
import { headingOf } from '../heading';
import { languageName } from '../languages';
import type { Production } from '../production';
import { TranslationForm } from './translation-form';
import css from '../productions.module.css';

type Draft = AnswerOf<'/api/coproduction/productions/{id}/drafts/{number}'>;

const draftQuery = (id: string, number: number) =>
  queryOptions({ queryKey: ['production', id, 'draft', number], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}/drafts/{number}', { params: { path: { id, number } }, signal })) });

/** Translations beside the text that prevails; none of them is hashed, agreed or signed, and each says of which words it is old. */
export function Translations({ production }: { production: Production }) {
  const t = useWords('productions');
  const draft = useQuery(draftQuery(production.id, production.draft.number));
  const [language, setLanguage] = useState<string | null>(null);
  if (!draft.data) return draft.error ? <Refusal error={draft.error} /> : <Bars rows={4} />;
  const { translations } = draft.data;
  const shown = translations.find((one) => one.language === language) ?? translations[0];
  const may = production.yours.seats.some((seat) => seat === 'negotiator' || seat === 'counsel');
  return (
    <section>
      <h2>{t('translations')}</h2>
      <p className={css.note}>{t('translations.hint', { language: languageName(production.language) })}</p>
      {translations.length > 1 && <NativeSelect label={t('translations.which')} value={shown?.language} data={translations.map((one) => ({ value: one.language, label: languageName(one.language) }))} onChange={({ currentTarget }) => setLanguage(currentTarget.value)} />}
      {shown ? <BesideEachOther draft={draft.data} translation={shown} prevailing={production.language} /> : <p className={css.note}>{t('translations.none')}</p>}
      {may && <TranslationForm production={production} />}
    </section>
  );
}

function BesideEachOther({ draft, translation, prevailing }: { draft: Draft; translation: Draft['translations'][number]; prevailing: string }) {
  const t = useWords('productions');
  return (
    <div className={css.matrix}>
      <table className="t">
        <caption className="vh">{t('translations')}</caption>
        <thead>
          <tr>
            <th scope="col">{languageName(prevailing)}</th>
            <th scope="col">{languageName(translation.language)}</th>
          </tr>
        </thead>
        <tbody>
          {translation.clauses.map(({ id, title, words }) => {
            const clause = draft.clauses.find((one) => one.clause?.id === id)?.clause;
            return (
              <tr key={id} className={css.texts}>
                <td lang={prevailing}><b>{clause?.title ?? headingOf(t, { id, title: null })}</b>{clause?.words && <p className={css.words}>{clause.words}</p>}</td>
                <td lang={translation.language}>
                  <b>{title}</b> {translation.stale.includes(id) && <span className="small t-saffron">{t('translations.stale')}</span>}
                  {words && <p className={css.words}>{words}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
