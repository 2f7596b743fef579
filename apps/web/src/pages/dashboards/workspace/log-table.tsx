import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandHeaders } from '../../../api/client';
import { Link } from '../../../frame/link';
import { ActionDialog } from '../../../parts/action-dialog';
import type { ObjectAction } from '../../../parts/object-action';
import { numberInWords, rangeInWords } from '../../../parts/reading';
import { When } from '../../../parts/when';
import { remove } from '../ask';
import { DefinedTable } from '../defined-table';
import { type ImportedLog, LOGS_KEY } from '../logs';

/** The logs of the workspace, the latest first. */
export function LogTable({ logs }: { logs: readonly ImportedLog[] }) {
  const { t } = useTranslation('dashboards');
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const deleting = ({ id, name }: ImportedLog): ObjectAction => ({
    name: 'delete',
    label: t('logs.delete'),
    danger: true,
    ask: { text: t('logs.delete.ask', { name }) },
    send: (_, { action }) => remove(`/api/dashboard/logs/${id}`, commandHeaders({ action })),
    done: t('logs.deleted', { name }),
  });
  const days = ({ firstAt, lastAt }: ImportedLog) => rangeInWords(firstAt.slice(0, 10), lastAt.slice(0, 10));
  const noted = ({ notes: { emptyTraces, unnamedTraces, repeatedNames } }: ImportedLog) =>
    [emptyTraces > 0 && t('logs.note.empty', { count: emptyTraces }), unnamedTraces > 0 && t('logs.note.unnamed', { count: unnamedTraces }), repeatedNames > 0 && t('logs.note.repeated', { count: repeatedNames })].filter(Boolean).join(' ');
  return (
    <>
      <DefinedTable
        title={t('logs.title')}
        definition={t('logs.definition')}
        columns={[t('logs.name'), t('logs.cases'), t('logs.events'), t('logs.activities'), t('logs.variants'), t('logs.time'), t('logs.imported'), t('column.note'), t('column.do')]}
        numeric={[1, 2, 3, 4]}
        rows={logs.map((log) => [
          <Link to={`/dashboards?log=${log.id}`}>{log.name}</Link>,
          ...[log.cases, log.events, log.activities, log.variants].map((count) => numberInWords(count)),
          days(log),
          <When at={log.importedAt} plain weekday={false} />,
          noted(log),
          <Button size="compact-xs" onClick={() => setAsked(deleting(log))} aria-label={t('logs.delete.of', { name: log.name })}>
            {t('logs.delete')}
          </Button>,
        ])}
        csv={logs.map((log) => [log.name, log.cases, log.events, log.activities, log.variants, days(log), log.importedAt, noted(log), ''])}
      />
      {asked && <ActionDialog action={asked} changes={[LOGS_KEY]} close={() => setAsked(null)} />}
    </>
  );
}
