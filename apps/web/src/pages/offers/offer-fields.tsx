import { Button, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useField } from '../../parts/draft-form';
import { ChoiceField, DayField, MoneyField, NumberField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { CURRENCIES } from './currencies';
import type { OfferValues } from './offer-values';
import css from './offers.module.css';

const KINDS = ['exhibition', 'performance', 'literary', 'audiovisual'] as const;
const LEVELS = ['limited', 'moderate', 'high'] as const;
const COMMON = ['en', 'fr', 'pt', 'es', 'de', 'it', 'pl', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'vi', 'th', 'id', 'hi'];

/** All terms of an offer, one matter after the other. */
export function OfferFields({ values }: { values: OfferValues }) {
  const { t } = useTranslation('offers');
  const { t: word } = useTranslation('tours');
  return (
    <>
      <Part title={t('part.work')}>
        <TextField name="title" label={t('field.title')} maxLength={300} required />
        <ChoiceField name="kind" label={t('field.kind')} options={KINDS.map((value) => ({ value, label: word(`kind.${value}`) }))} required />
        <Languages />
      </Part>
      <Part title={t('part.time')} hint={t('part.time.hint')}>
        <div className={css.two}>
          <DayField name="availableFrom" label={t('field.available-from')} required />
          <DayField name="availableTo" label={t('field.available-to')} hint={t('field.available-to.hint')} />
          <NumberField name="minWeeks" label={t('field.min-weeks')} unit={t('weeks')} required />
          <NumberField name="maxWeeks" label={t('field.max-weeks')} unit={t('weeks')} required />
          <NumberField name="installDays" label={t('field.install-days')} unit={t('days')} required />
          <NumberField name="strikeDays" label={t('field.strike-days')} unit={t('days')} required />
        </div>
      </Part>
      <Part title={t('part.money')}>
        <ChoiceField name="paid" label={t('field.paid')} options={[{ value: 'yes', label: t('paid.yes') }, { value: 'no', label: t('paid.no') }]} required />
        {values.paid === 'yes' && (
          <div className={css.fee}>
            <MoneyField name="fee.base" label={t('field.fee.base')} currencies={CURRENCIES} required />
            <NumberField name="fee.baseWeeks" label={t('field.fee.base-weeks')} unit={t('weeks')} required />
            <MoneyField name="fee.extraWeek" label={t('field.fee.extra-week')} currencies={CURRENCIES} required />
          </div>
        )}
        <MoneyField name="insuredValue" label={t('field.insured')} hint={t('field.insured.hint')} currencies={CURRENCIES} required />
      </Part>
      <Part title={t('part.needs')} hint={t('part.needs.hint')}>
        <div className={css.two}>
          <NumberField name="needs.floorAreaM2" label={word('need.floor-area-m2')} unit="m²" />
          <NumberField name="needs.runningLengthM" label={word('need.wall-length-m')} unit="m" />
          <NumberField name="needs.clearHeightCm" label={word('need.clear-height-cm')} unit="cm" />
          <ChoiceField name="needs.securityLevel" label={word('need.security-level')} options={LEVELS.map((value) => ({ value, label: word(`security.${value}`) }))} required />
        </div>
      </Part>
      <Part title={t('part.cancellation')} hint={t('part.cancellation.hint')}>
        <Ladder />
      </Part>
    </>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <fieldset className={css.part}>
      <legend>{title}</legend>
      {hint && <p className="small dim">{hint}</p>}
      {children}
    </fieldset>
  );
}

function Languages() {
  const { t } = useTranslation('offers');
  const { id, value, set, error } = useField<readonly string[]>('languages');
  return <TagsInput id={id} label={t('field.languages')} description={t('field.languages.hint')} value={[...value]} onChange={set} data={COMMON} error={error} clearable={false} />;
}

type Rung = OfferValues['cancellation'][number];

/** From many days before the opening to few: what share of the fee is due from then on. */
function Ladder() {
  const { t } = useTranslation('offers');
  const { value: rungs, set } = useField<readonly Rung[]>('cancellation');
  return (
    <>
      {rungs.map((_, index) => (
        <div key={index} className={css.rung}>
          <NumberField name={`cancellation.${index}.fromDays`} label={t('field.rung.days')} unit={t('days')} />
          <ShareField name={`cancellation.${index}.shareBasisPoints`} label={t('field.rung.share')} />
          <Button variant="subtle" onClick={() => set(rungs.filter((__, at) => at !== index))} aria-label={t('field.rung.remove', { number: index + 1 })}>
            <Icon name="x" />
          </Button>
        </div>
      ))}
      <div>
        <Button leftSection={<Icon name="plus" size={14} />} onClick={() => set([...rungs, {}])}>
          {t('field.rung.add')}
        </Button>
      </div>
    </>
  );
}

/** A share in basis points, typed in percent. */
function ShareField({ name, label }: { name: string; label: string }) {
  const { id, value, set, error } = useField<number | undefined>(name);
  const change = (text: string) => {
    const share = Math.round(Number(text.replace(',', '.').replace(/[^\d.]/g, '')) * 100);
    set(text.trim() === '' || Number.isNaN(share) ? undefined : Math.min(10_000, share));
  };
  return <TextInput id={id} label={label} error={error} inputMode="decimal" defaultValue={value === undefined ? '' : String(value / 100)} rightSection={<span className="small dim">%</span>} onChange={({ currentTarget }) => change(currentTarget.value)} />;
}
