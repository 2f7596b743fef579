import { FileButton, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';

/** Sends a logger's file as it is; what can not be read is said with its line. */
export function ClimateUpload({ spaceId }: { spaceId: string }) {
  const { t } = useTranslation('venues');
  const upload = useCommand<File>({
    send: async (file, meta) => answerOf(api.POST('/api/touring/spaces/{id}/climate-logs', { params: { path: { id: spaceId } }, headers: commandHeaders(meta), body: { csv: await file.text() } })),
    changes: [['facility', spaceId]],
    done: t('done.climate'),
  });
  return (
    <>
      <p className="small dim">{t('climate.upload.hint')}</p>
      <FileButton accept="text/csv,.csv,.txt" onChange={(file) => file && void upload.run(file)}>
        {(props) => (
          <Button {...props} loading={upload.pending}>
            {t('climate.upload')}
          </Button>
        )}
      </FileButton>
      {upload.error !== null && <Refusal error={upload.error} />}
    </>
  );
}
