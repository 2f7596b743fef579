import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { ChartFrame } from '../../parts/chart-frame';
import { download } from '../../parts/csv';
import { ObjectHeader } from '../../parts/object-header';
import { numberInWords } from '../../parts/reading';
import { Chart } from '../dashboards/charts/chart';
import { SaveFile } from '../road/save-file';
import { TourTabs } from '../tours/tour-tabs';
import { tourQuery } from '../tours/touring';
import { carbonChart } from './carbon-chart';
import { CarbonSources } from './carbon-sources';
import { SlowerTable } from './slower-table';
import { StatementForm } from './statement-form';
import { type Carbon, carbonQuery, kilograms } from './tour-money';
import css from './tour-money.module.css';

/** The sustainability record of a tour. */
export function CarbonPage() {
  const { t } = useTranslation('tour-money');
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation } = useActing();
  const [carbon, tour] = [useQuery(carbonQuery(id)), useQuery(tourQuery(id))];
  const [stating, state] = useState(false);
  const error = carbon.error ?? tour.error;
  if (!carbon.data || !tour.data) return error ? <ErrorPage error={error} reset={() => void Promise.all([carbon.refetch(), tour.refetch()])} /> : <PageShape />;
  const organises = organisation !== null && tour.data.organiserId === organisation.id;
  return (
    <div className="wide">
      <ObjectHeader
        crumb={{ to: `/tours/${id}`, label: carbon.data.title }}
        title={t('carbon')}
        actions={
          <span className={css.line}>
            <SaveFile path={`/api/touring/tours/${id}/carbon/table`} name="carbon.csv" label="CSV" />
            <Button size="compact-sm" variant="subtle" onClick={() => download('carbon.json', new Blob([JSON.stringify(carbon.data, null, 2)], { type: 'application/json' }))}>JSON</Button>
            {organises && <Button onClick={() => state(true)}>{t('statement')}</Button>}
          </span>
        }
      />
      <TourTabs tour={tour.data} />
      <div className={css.body}>
        <Totals carbon={carbon.data} />
        {carbon.data.legs.length > 0 && <Legs carbon={carbon.data} />}
        {carbon.data.legs.length > 0 && <SlowerTable carbon={carbon.data} />}
        <CarbonSources carbon={carbon.data} />
      </div>
      {stating && <StatementForm carbon={carbon.data} close={() => state(false)} />}
    </div>
  );
}

function Totals({ carbon: { totals, visitors, reuse, journeys, legs } }: { carbon: Carbon }) {
  const { t } = useTranslation('tour-money');
  const kg = (grams: number) => numberInWords(kilograms(grams));
  const figures = [
    { name: t('totals.freight'), figure: t('totals.kg', { kg: kg(totals.freightGrams) }), note: null },
    { name: t('totals.journeys'), figure: t('totals.kg', { kg: kg(totals.journeyGrams) }), note: t('totals.person-km', { km: numberInWords(totals.personKm) }) },
    // Of transports without a factor the sum would be nought, and nought is not what is known.
    legs.some(({ wellToTankGrams }) => wellToTankGrams !== null)
      ? { name: t('totals.well'), figure: t('totals.kg', { kg: kg(totals.wellToTankGrams) }), note: t('totals.well.apart') }
      : { name: t('totals.well'), figure: '–', note: t('totals.not-known') },
    ...(totals.gramsPerVisitor === null ? [] : [{ name: t('totals.visitor'), figure: t('totals.grams', { grams: numberInWords(totals.gramsPerVisitor) }), note: t('totals.visitors', { visitors: numberInWords(visitors) }) }]),
  ];
  return (
    <section>
      <h2>{t('totals')}</h2>
      <dl className={css.totals}>{figures.map(({ name, figure, note }) => <div key={name}><dt>{name}</dt><dd>{figure}{note && <small>{note}</small>}</dd></div>)}</dl>
      {totals.unknown > 0 && <p className="t-saffron">{t('totals.unknown', { count: totals.unknown })}</p>}
      {totals.gramsPerVisitor === null && <p className="dim">{t('totals.no-visitors')}</p>}
      {reuse ? <p>{t('reuse', { reused: reuse.cratesReused, crates: reuse.cratesTotal, kg: numberInWords(reuse.setReusedKg), all: numberInWords(reuse.setKg) })}</p> : <p className="dim">{t('reuse.none')}</p>}
      {journeys.length > 0 && <ul>{journeys.map(({ people, km, mode, grams }, at) => <li key={at}>{t('journey', { people, km: numberInWords(km), mode: t(`mode.${mode}`), kg: grams === null ? '–' : kg(grams) })}</li>)}</ul>}
    </section>
  );
}

function Legs({ carbon }: { carbon: Carbon }) {
  const { t } = useTranslation('tour-money');
  const words = { freight: t('leg.freight'), couriers: t('leg.couriers'), unit: 'kg CO₂e' };
  const option = useMemo(() => carbonChart({ legs: carbon.legs, ...words }), [carbon, words.freight]);
  const cell = (grams: number | null) => (grams === null ? null : kilograms(grams));
  const table = {
    columns: [t('leg'), t('leg.mode'), t('leg.km'), words.freight, t('leg.well'), words.couriers],
    rows: carbon.legs.map(({ from, to, mode, km, freightGrams, wellToTankGrams, courierGrams }) => [`${from}–${to}`, t(`mode.${mode}`), km, cell(freightGrams), cell(wellToTankGrams), cell(courierGrams)]),
  };
  return (
    <section>
      <ChartFrame title={t('legs')} definition={t('legs.means')} table={table} file="carbon">
        <Chart label={t('legs')} height={240} option={option} />
      </ChartFrame>
    </section>
  );
}
