import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../parts/days';
import { dayInWords, monthInWords, numberInWords } from '../../parts/reading';
import { type Frame, frameOf, pathOf } from './light-frame';
import type { Passport } from './venues';
import css from './venues.module.css';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [720, 260, 64, 24, 12];
const area = { left: LEFT, right: WIDTH - 8, top: TOP, bottom: HEIGHT - BOTTOM };

/** The light of the 365 days before each day: firm stops as a line, with those on hold dotted, against the allowance. */
export function LightChart({ passport }: { passport: Passport }) {
  const { t } = useTranslation('venues');
  const frame = frameOf(passport.wholeCurve, passport.allowanceLuxHours, area);
  if (frame === null) return <p className="dim">{t('passport.none')}</p>;
  const allowance = frame.y(passport.allowanceLuxHours);
  return (
    <div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={css.chart} role="img" aria-label={t('passport.chart')}>
        <line className={css.axis} x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} />
        <Ticks frame={frame} />
        <path className={css.held} d={pathOf(passport.wholeCurve, frame)} />
        <path className={css.firm} d={pathOf(passport.firmCurve, frame)} />
        <line className={css.allowance} x1={area.left} x2={area.right} y1={allowance} y2={allowance} />
        {frame.holds(passport.today) && <line className={css.today} x1={frame.x(passport.today)} x2={frame.x(passport.today)} y1={area.top} y2={area.bottom} />}
      </svg>
      <p className={css.keys}>
        <span>━ {t('passport.firm')}</span>
        <span>┈ {t('passport.held')}</span>
        <span className="t-madder">╌ {t('passport.allowance', { amount: numberInWords(passport.allowanceLuxHours) })}</span>
      </p>
    </div>
  );
}

function Ticks({ frame }: { frame: Frame }) {
  return (
    <>
      {frame.months.map((day) => (
        <text key={day} className={css.tick} x={frame.x(day)} y={HEIGHT - 8}>
          {day.slice(5, 7) === '01' ? day.slice(0, 4) : monthInWords(day)}
        </text>
      ))}
      {frame.amounts.map((amount) => (
        <text key={amount} className={css.tick} x={LEFT - 6} y={frame.y(amount) + 4} textAnchor="end">
          {numberInWords(amount)}
        </text>
      ))}
    </>
  );
}

/** The same as a table. */
export function useLightTable(passport: Passport) {
  const { t } = useTranslation('venues');
  const firm = new Map(passport.firmCurve.map(({ day, luxHours }) => [dayNumber(day), luxHours]));
  return { columns: [t('passport.day'), t('passport.firm'), t('passport.held')], rows: passport.wholeCurve.map(({ day, luxHours }) => [dayInWords(day, { weekday: false }), firm.get(dayNumber(day)) ?? null, luxHours]) };
}
