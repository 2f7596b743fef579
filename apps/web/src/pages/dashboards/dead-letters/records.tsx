import { useTranslation } from 'react-i18next';
import { When } from '../../../parts/when';
import { DefinedTable } from '../defined-table';
import type { ParkedRecord } from '../parked';
import { useWords } from '../words';

/** Bytes from the carrier that were no event: kept, never applied; whoever sent them has to send them right. */
export function Records({ records }: { records: readonly (ParkedRecord & { readonly service: string })[] }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <DefinedTable
      title={t('records.title')}
      definition={t('records.definition')}
      columns={[t('records.where'), t('records.place'), t('records.reason'), t('records.bytes'), t('dead.since')]}
      numeric={[3]}
      rows={records.map(({ service, topic, partition, offset, reason, bytes, parkedAt }) => [words.service(service), `${topic} ${partition}/${offset}`, reason, bytes, <When at={parkedAt} plain />])}
      csv={records.map(({ service, topic, partition, offset, reason, bytes, parkedAt }) => [service, `${topic} ${partition}/${offset}`, reason, bytes, parkedAt])}
    />
  );
}
