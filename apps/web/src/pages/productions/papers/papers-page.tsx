import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../texts/use-words';
import { SaveFile } from '../../road/save-file';
import { BesideTable } from '../beside-table';
import type { Production } from '../production';
import { Translations } from './translations';
import { WordImport } from './word-import';
import css from '../productions.module.css';

/** The text as a Word file for counsel and back, and its translations. */
export function PapersPage() {
  const t = useWords('productions');
  return (
    <BesideTable title={t('papers.title')} lead={t('papers.lead')}>
      {(production) => (
        <>
          <WordExport production={production} />
          {production.yours.steps.includes('propose') && <WordImport production={production} />}
          <Translations production={production} />
        </>
      )}
    </BesideTable>
  );
}

function WordExport({ production: { id, draft } }: { production: Production }) {
  const t = useWords('productions');
  const [number, setNumber] = useState(draft.number);
  return (
    <section>
      <h2>{t('word.out')}</h2>
      <p className={css.note}>{t('word.out.hint')}</p>
      <div className={css.asking}>
        <NativeSelect label={t('word.draft')} value={String(number)} data={Array.from({ length: draft.number }, (_, index) => String(draft.number - index))} onChange={({ currentTarget }) => setNumber(Number(currentTarget.value))} />
        <SaveFile path={`/api/coproduction/productions/${id}/drafts/${number}/word`} name={`draft-${number}.docx`} label={t('word.save')} />
      </div>
    </section>
  );
}
