import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { ChartFrame } from '../../parts/chart-frame';
import { Chip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { numberInWords } from '../../parts/reading';
import { Range } from '../../parts/when';
import { Consents } from './consents';
import { LightChart, useLightTable } from './light-chart';
import { objectQuery, passportQuery, type Passport, type WorkObject } from './venues';
import css from './venues.module.css';

/** One object: its light passport, where it hangs, and what its lender says. */
export function ObjectPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const object = useQuery(objectQuery(id));
  const passport = useQuery(passportQuery(id));
  const error = object.error ?? passport.error;
  if (error) return <ErrorPage error={error} reset={() => void object.refetch()} />;
  return object.data && passport.data ? <ObjectInFull object={object.data} passport={passport.data} /> : <PageShape />;
}

function ObjectInFull({ object, passport }: { object: WorkObject; passport: Passport }) {
  const { t } = useTranslation('venues');
  const go = useGo();
  const table = useLightTable(passport);
  return (
    <div className="wide sheet">
      <ObjectHeader
        crumb={{ to: `/tours/offers/${object.offerId}/objects`, label: t('objects'), note: `${object.lender} · ${object.inventoryNumber}` }}
        title={object.title}
        actions={!object.withdrawn && <Button onClick={() => go(`/tours/objects/${object.id}/edit`)}>{t('object.change')}</Button>}
      />
      <div className={css.body}>
        <section>
          <h2>{t('passport')}</h2>
          <Forecast passport={passport} />
          <ChartFrame title={t('passport.chart')} definition={t('passport.means')} table={table} file={`light-${object.inventoryNumber}`}>
            <LightChart passport={passport} />
          </ChartFrame>
        </section>
        <Displays passport={passport} />
        <Consents object={object} />
      </div>
    </div>
  );
}

function Forecast({ passport: { forecast, allowanceLuxHours, lightClass, findings, findingsWithHolds } }: { passport: Passport }) {
  const { t } = useTranslation('venues');
  const broken = (list: Passport['findings']) => list.some(({ verdict }) => verdict === 'broken');
  const tone = broken(findings) ? 'madder' : broken(findingsWithHolds) ? 'us' : findings.some(({ verdict }) => verdict === 'unknown') ? 'grey' : 'jade';
  return (
    <>
      <p className={css.line}>
        <Chip tone={tone}>{t(`passport.tone.${tone}`)}</Chip>
        <span className="dim">{t(`class.${lightClass}`)}</span>
      </p>
      <div className={css.figures}>
        <div>
          <b>{forecast.weeksLeft === null ? '–' : numberInWords(forecast.weeksLeft)}</b>
          {t('passport.weeks-left')}
        </div>
        <div>
          <b>{numberInWords(forecast.leftLuxHours)} lx h</b>
          {t('passport.left', { amount: numberInWords(allowanceLuxHours) })}
        </div>
        <div>
          <b>{numberInWords(forecast.usedLuxHours)} lx h</b>
          {t('passport.used')}
        </div>
      </div>
      <p className="small dim">{t('passport.week', { amount: numberInWords(forecast.weeklyLuxHours) })}</p>
    </>
  );
}

function Displays({ passport }: { passport: Passport }) {
  const { t } = useTranslation('venues');
  return (
    <section>
      <h2>{t('displays')}</h2>
      {passport.displays.length === 0 && <p className="dim">{t('displays.none')}</p>}
      <ul>
        {passport.displays.map((display) => (
          <li key={display.stopId} className={css.line}>
            <Link to={`/tours/stops/${display.stopId}`} className={css.stopLink}>{display.hostName ?? '–'}</Link>
            <Range start={display.from} end={display.to} />
            <Chip tone={display.firm ? 'jade' : 'grey'}>{t(display.firm ? 'displays.firm' : 'displays.held')}</Chip>
            {!display.planKnown && <span className="small t-saffron">{t('displays.no-plan')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
