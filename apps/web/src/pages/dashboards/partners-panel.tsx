import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { EmptyState } from '../../parts/empty-state';
import { WorldMap } from '../../parts/world-map';
import type { Answer } from './figure-types';
import { listPath } from './filters';
import { useDashboardSearch } from './figures';
import { legsOf, placesOf } from './flow-map';
import { partnerName, partnersQuery } from './partners';
import { useWords } from './words';

/** Between whom do works travel? */
export function PartnersPanel({ flows: { flows, reciprocity, definition }, height = 280 }: { flows: Answer<'partner-flows'>; height?: number }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const search = useDashboardSearch();
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const nameOf = (code: string) => partners.find((partner) => partner.code === code);
  const called = (code: string) => (nameOf(code) ? partnerName(nameOf(code)!) : code);
  const places = useMemo(() => placesOf(flows, called), [flows, partners.length]);
  const legs = useMemo(() => legsOf(flows), [flows]);
  const told = flows.filter(({ cases }) => cases !== null);
  const finding = `${t('partners.finding', { count: told.length })} ${reciprocity === null ? '' : t('partners.reciprocity', { share: words.percent(reciprocity) })}`;
  return (
    <ChartFrame
      title={t('partners.title')}
      definition={definition}
      finding={flows.length === 0 ? undefined : finding}
      file={t('partners.file')}
      table={{
        columns: [t('partners.from'), t('partners.to'), t('column.count'), t('column.finished'), t('partners.back')],
        rows: flows.map(({ from, to, cases, finished, reciprocity: back }) => [called(from), called(to), cases, finished, back === null ? null : words.percent(back)]),
        links: flows.map(({ from }) => listPath(search, { partner: from })),
      }}
    >
      {flows.length === 0 ? (
        <EmptyState icon="globe" title={t('partners.empty')} hint={t('empty.hint')} />
      ) : (
        <>
          <WorldMap title={t('partners.label')} places={places} legs={legs} height={height} />
          <p className="small dimmer">{t('partners.borders')}</p>
        </>
      )}
    </ChartFrame>
  );
}
