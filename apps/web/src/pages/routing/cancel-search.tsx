import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useCommand } from '../../parts/use-command';

/** Ends the search with the best it has. */
export function CancelSearch() {
  const { t } = useTranslation('routing');
  const { id } = useParams({ strict: false }) as { id: string };
  const cancel = useCommand<void>({
    send: (_, meta) => answerOf(api.POST('/api/touring/tours/{id}/cancel-route-search', { params: { path: { id } }, headers: commandHeaders(meta) })),
    changes: [['route-plans', id]],
  });
  return <Button loading={cancel.pending} onClick={() => void cancel.run()}>{t('cancel')}</Button>;
}
