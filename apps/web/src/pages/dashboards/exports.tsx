import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import { useDashboardSearch } from './figures';
import { questionOf, workflowOf } from './filters';
import { BEHIND } from './instances';

/** What is listed, as files that other programs read; XES knows one workflow at a time. */
export function Exports() {
  const { t } = useTranslation('dashboards');
  const search = useDashboardSearch();
  const asked = { ...questionOf(search, Date.now()), ...Object.fromEntries(BEHIND.map((name) => [name, search[name]])) };
  const query = new URLSearchParams(Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])));
  const formats = [['csv', t('export.csv')], ...(workflowOf(search) || search.log ? [['xes', 'XES']] : []), ['ocel', 'OCEL']] as const;
  return (
    <>
      {formats.map(([format, label]) => (
        <Button key={format} component="a" size="compact-sm" variant="subtle" leftSection={<Icon name="download" size={13} />} href={`/api/dashboard/export/${format}?${query}`} download>
          {label}
        </Button>
      ))}
    </>
  );
}
