import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../api/client';
import { useGo } from '../../../frame/link';
import { Icon } from '../../../parts/icon';
import { Refusal } from '../../../parts/refusal';
import { numberInWords } from '../../../parts/reading';
import { useCommand } from '../../../parts/use-command';
import { type ImportedLog, LOGS_KEY } from '../logs';
import { csvHeaderOf, type CsvHeader } from './csv-header';
import { uploadLog, type UploadOptions } from './upload';
import css from './upload-form.module.css';

const COLUMNS = ['case', 'activity', 'timestamp', 'lifecycle', 'resource'] as const;
const LOOKED_AT_BYTES = 64 * 1024;

/** Chooses a file, says which columns are what where that is not known by their names, and sends it. */
export function UploadForm() {
  const { t } = useTranslation('dashboards');
  const go = useGo();
  const [file, setFile] = useState<File | null>(null);
  const [header, setHeader] = useState<CsvHeader | null>(null);
  const [options, setOptions] = useState<UploadOptions>({});
  const [over, setOver] = useState(false);
  const upload = useCommand<UploadOptions>({ send: (chosen, { action }) => uploadLog(file!, chosen, action), changes: [LOGS_KEY], done: t('upload.done'), onDone: (answer) => go(`/dashboards?log=${(answer as ImportedLog).id}`) });

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    upload.forget();
    setFile(chosen);
    setOptions({});
    setHeader(/\.csv$/i.test(chosen.name) ? csvHeaderOf(await chosen.slice(0, LOOKED_AT_BYTES).text()) : null);
  }

  return (
    <form className={`card ${css.form}`} onSubmit={(event) => (event.preventDefault(), void upload.run(options))}>
      <label
        className={`${css.drop} ${over ? css.over : ''}`}
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => (event.preventDefault(), setOver(false), void choose(event.dataTransfer.files[0]))}
      >
        <Icon name="report" size={20} />
        <span>
          <b>{file ? file.name : t('upload.choose')}</b>
          <span className="small dim">{t('upload.hint')}</span>
        </span>
        <input type="file" accept=".xes,.csv,.gz" className="vh" onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])} />
      </label>
      {header && <Columns header={header} options={options} change={setOptions} />}
      {upload.error !== null && <UploadRefused error={upload.error} file={file?.name ?? ''} />}
      {file && (
        <div className={css.foot}>
          <Button type="submit" variant="filled" loading={upload.pending}>
            {t('upload.do')}
          </Button>
          {upload.pending && <span className="small dim" role="status">{t('upload.reading')}</span>}
        </div>
      )}
    </form>
  );
}

function Columns({ header: { columns }, options, change }: { header: CsvHeader; options: UploadOptions; change: (options: UploadOptions) => void }) {
  const { t } = useTranslation('dashboards');
  const set = (name: keyof UploadOptions, value: string) => change({ ...options, [name]: value || undefined });
  return (
    <fieldset className={css.columns}>
      <legend className="small">{t('upload.columns')}</legend>
      {COLUMNS.map((name) => (
        <NativeSelect key={name} label={t(`upload.${name}`)} value={options[name] ?? ''} data={[{ value: '', label: t('upload.recognised') }, ...columns.filter(Boolean).map((column) => ({ value: column, label: column }))]} onChange={({ currentTarget }) => set(name, currentTarget.value)} />
      ))}
      <TextInput label={t('upload.zone')} placeholder="Europe/Amsterdam" value={options.zone ?? ''} onChange={({ currentTarget }) => set('zone', currentTarget.value)} />
    </fieldset>
  );
}

/** What is wrong with the file, where in it, and that nothing of it was kept. */
function UploadRefused({ error, file }: { error: unknown; file: string }) {
  const { t } = useTranslation('dashboards');
  if (!isRefusal(error, 'log-unreadable')) return <Refusal error={error} />;
  const { line, reason } = error.details;
  return (
    <Refusal
      error={error}
      source={
        <span className={css.report}>
          {typeof line === 'number' ? t('upload.at-line', { file, line: numberInWords(line) }) : file}: <b>{String(reason ?? '')}</b>
        </span>
      }
    />
  );
}
