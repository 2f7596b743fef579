import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, NumberField, TextField } from '../../parts/fields';
import { DecimalField, FlagField, ManyField, Part, RowsField } from './venue-fields';
import css from './venues.module.css';

const HAZARDS = ['earthquake', 'flood', 'cyclone', 'bush-fire'] as const;

/** A facility report from the dock to the visitors, matter by matter; nothing of it must be said but its day. */
export function ReportFields({ today }: { today: string }) {
  const { t } = useTranslation('venues');
  const choices = <V extends string>(group: string, values: readonly V[]) => values.map((value) => ({ value, label: t(`${group}.${value}` as 'food.none') }));
  return (
    <>
      <DayField name="reportDate" label={t('report.date')} hint={t('report.date.hint')} max={today} required />
      <Part title={t('part.measures')}>
        <div className={css.two}>
          <NumberField name="facts.measures.floorAreaM2" label={t('field.floorAreaM2')} unit="m²" />
          <NumberField name="facts.measures.wallLengthM" label={t('field.wallLengthM')} unit="m" />
          <NumberField name="facts.measures.clearHeightCm" label={t('field.clearHeightCm')} unit="cm" />
          <DecimalField name="facts.measures.floorLoadNPerM2" label={t('field.floorLoadNPerM2')} unit="kN/m²" parts={1_000} />
        </div>
      </Part>
      <Part title={t('part.way')} hint={t('part.way.hint')}>
        <RowsField name="facts.way.openings" add={t('way.add')} remove={(number) => t('row.remove', { number })}>
          {(path) => (
            <>
              <ChoiceField name={`${path}.kind`} label={t('field.kind')} options={choices('opening', ['door', 'lift'])} required />
              <NumberField name={`${path}.widthCm`} label={t('field.width')} unit="cm" required />
              <NumberField name={`${path}.heightCm`} label={t('field.height')} unit="cm" required />
              <NumberField name={`${path}.depthCm`} label={t('field.depth')} unit="cm" />
              <NumberField name={`${path}.maxKg`} label={t('field.maxKg')} unit="kg" />
            </>
          )}
        </RowsField>
        <div className={css.two}>
          <FlagField name="facts.way.dockRaised" label={t('field.dockRaised')} />
          <FlagField name="facts.way.dockLeveller" label={t('field.dockLeveller')} />
          <FlagField name="facts.way.dockSheltered" label={t('field.dockSheltered')} />
          <NumberField name="facts.way.forkliftKg" label={t('field.forkliftKg')} unit="kg" />
        </div>
        <TextField name="facts.way.receivingHours" label={t('field.receivingHours')} maxLength={200} />
      </Part>
      <Part title={t('part.crateStore')}>
        <div className={css.two}>
          <NumberField name="facts.crateStore.areaM2" label={t('field.storeAreaM2')} unit="m²" />
          <NumberField name="facts.crateStore.heightCm" label={t('field.height')} unit="cm" />
          <FlagField name="facts.crateStore.climateControlled" label={t('field.climateControlled')} />
        </div>
      </Part>
      <Part title={t('part.air')} hint={t('part.air.hint')}>
        <div className={css.two}>
          <NumberField name="facts.air.hoursADay" label={t('field.hoursADay')} unit="h" />
          <TextField name="facts.air.system" label={t('field.system')} maxLength={200} />
        </div>
      </Part>
      <Part title={t('part.light')}>
        <div className={css.two}>
          <NumberField name="facts.light.lowestLux" label={t('field.lowestLux')} unit="lx" />
          <NumberField name="facts.light.highestLux" label={t('field.highestLux')} unit="lx" />
          <NumberField name="facts.light.uvMicrowattPerLumen" label={t('field.uvMicrowattPerLumen')} unit="µW/lm" />
          <ChoiceField name="facts.light.daylight" label={t('field.daylight')} options={choices('daylight', ['none', 'blinds', 'filtered', 'open'])} />
        </div>
      </Part>
      <Part title={t('part.safety')}>
        <div className={css.two}>
          <ChoiceField name="facts.safety.securityLevel" label={t('field.securityLevel')} options={choices('security', ['limited', 'moderate', 'high'])} />
          <FlagField name="facts.safety.intruderAlarm" label={t('field.intruderAlarm')} />
          <NumberField name="facts.safety.guardsOpen" label={t('field.guardsOpen')} />
          <NumberField name="facts.safety.guardsClosed" label={t('field.guardsClosed')} />
          <FlagField name="facts.safety.videoSurveillance" label={t('field.videoSurveillance')} />
          <ChoiceField name="facts.safety.fireDetection" label={t('field.fireDetection')} options={choices('detection', ['none', 'heat', 'smoke', 'aspirating'])} />
          <ChoiceField name="facts.safety.fireSuppression" label={t('field.fireSuppression')} options={choices('suppression', ['none', 'extinguishers', 'sprinkler', 'mist', 'gas'])} />
        </div>
      </Part>
      <Part title={t('part.surroundings')}>
        <ManyField name="facts.surroundings.hazardZones" label={t('field.hazardZones')} options={choices('hazard', HAZARDS)} none={t('hazard.none')} />
        <div className={css.two}>
          <FlagField name="facts.surroundings.seismicMounts" label={t('field.seismicMounts')} />
          <FlagField name="facts.surroundings.insurerConsent" label={t('field.insurerConsent')} />
          <FlagField name="facts.surroundings.galleryWorks" label={t('field.galleryWorks')} />
          <DayField name="facts.surroundings.galleryWorksEnd" label={t('field.galleryWorksEnd')} />
          <ChoiceField name="facts.surroundings.food" label={t('field.food')} options={choices('food', ['none', 'separate', 'adjacent', 'same-room'])} />
        </div>
      </Part>
      <Part title={t('part.house')}>
        <div className={css.two}>
          <NumberField name="facts.house.staff" label={t('field.staff')} />
          <NumberField name="facts.house.visitorsAYear" label={t('field.visitorsAYear')} />
          <ChoiceField name="facts.house.wheelchairAccess" label={t('field.wheelchairAccess')} options={choices('wheelchair', ['none', 'partial', 'full'])} />
          <FlagField name="facts.house.copyingAllowed" label={t('field.copyingAllowed')} hint={t('field.copyingAllowed.hint')} />
        </div>
      </Part>
    </>
  );
}
