import { Button, FileButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { changedBy, type Stay } from './road';
import css from './road.module.css';
import { SaveFile } from './save-file';
import { uploadFile } from './upload-file';

/** The photographs of a stay: added as they are, and saved rather than shown, since what another has sent is not trusted to be a picture alone. */
export function Photographs({ stay, used }: { stay: Stay; used: readonly string[] }) {
  const { t } = useTranslation('road');
  const upload = useCommand<File>({ send: (file, { action }) => uploadFile(stay.id, file, action), changes: changedBy(stay), done: t('done.photograph') });
  const pictures = stay.files.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const shown = used.length > 0 ? pictures.filter(({ id }) => used.includes(id)) : pictures;
  return (
    <section>
      <h2>
        {t('photographs')}
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => file && void upload.run(file)}>
          {(props) => (
            <Button {...props} size="compact-sm" loading={upload.pending}>
              {t('photograph.add')}
            </Button>
          )}
        </FileButton>
      </h2>
      <p className="small dim">{t('photograph.hint')}</p>
      <div className={css.photographs}>
        {shown.map(({ id, name }) => (
          <SaveFile key={id} path={`/api/touring/stays/${stay.id}/files/${id}`} name={name} label={t('photograph.save', { name })} />
        ))}
      </div>
      {upload.error !== null && <Refusal error={upload.error} />}
    </section>
  );
}
