import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../../parts/draft-form';
import { ChoiceField, DayField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { useWords } from '../../texts/use-words';
import { tongues } from '../redeem/tongues';
import { sha256Of } from './instants';
import css from './contacts.module.css';

/** What identifies the authority's letter. Its scan is hashed here and stays here: only the hash is sent. */
export function LetterFields({ at }: { at: string }) {
  const t = useWords('people');
  return (
    <fieldset className={css.group}>
      <legend>{t('letter')}</legend>
      <p className="small dim">{t('letter.hint')}</p>
      <TextField name={`${at}issuer`} label={t('letter.issuer')} required maxLength={300} />
      <div className={css.two}>
        <TextField name={`${at}reference`} label={t('letter.reference')} required maxLength={100} />
        <DayField name={`${at}dated`} label={t('letter.dated')} required />
      </div>
      <ChoiceField name={`${at}language`} label={t('letter.language')} required options={tongues()} />
      <Scan name={`${at}sha256`} />
    </fieldset>
  );
}

function Scan({ name }: { name: string }) {
  const t = useWords('people');
  const { id, value, set, error } = useField<string>(name);
  const [file, setFile] = useState<File | null>(null);
  async function choose(chosen: File | null): Promise<void> {
    setFile(chosen);
    set(chosen ? await sha256Of(chosen) : '');
  }
  return (
    <div>
      <FileInput id={id} label={t('letter.scan')} description={t('letter.scan.hint')} placeholder={t('letter.choose')} leftSection={<Icon name="agree" />} value={file} onChange={(chosen) => void choose(chosen)} error={error} clearable clearButtonProps={{ 'aria-label': t('letter.clear') }} />
      {value && (
        <p className={css.hash} role="status">
          <Icon name="check" /> SHA-256 <code>{value}</code>
        </p>
      )}
    </div>
  );
}
