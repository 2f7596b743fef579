import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Link } from '../../frame/link';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import type { Stop } from '../tours/touring';
import { reportsQuery } from './venues';

/** The host hands its last report in with a stop; from then on that stop's organiser reads it. */
export function SubmitReport({ stop }: { stop: Stop }) {
  const { t } = useTranslation('venues');
  const number = useQuery(reportsQuery(stop.spaceId)).data?.items[0]?.number;
  const submit = useCommand<number>({
    send: (last, meta) => answerOf(api.POST('/api/touring/stops/{id}/submit-facility-report', { params: { path: { id: stop.id } }, headers: commandHeaders(meta), body: { number: last } })),
    changes: [['stop', stop.id]],
    done: t('done.submitted'),
  });
  if (number === undefined) return <Link to={`/tours/spaces/${stop.spaceId}/facility/new`}>{t('report.enter')}</Link>;
  return (
    <section>
      <p className="small dim">{t('submit.hint')}</p>
      <Button variant="filled" loading={submit.pending} onClick={() => void submit.run(number)}>
        {t('submit', { number })}
      </Button>
      {submit.error !== null && <Refusal error={submit.error} />}
    </section>
  );
}
