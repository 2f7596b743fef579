import { useTranslation } from 'react-i18next';
import { ChoiceField, DayField, MoneyField, NumberField, TextField } from '../../parts/fields';
import { CURRENCIES } from '../offers/currencies';
import { ManyField, Part, RowsField, SignedField } from './venue-fields';
import css from './venues.module.css';

/** One object: what it is, what light and climate it bears, and what its loan asks for. */
export function ObjectFields() {
  const { t } = useTranslation('venues');
  const choices = <V extends string>(group: string, values: readonly V[]) => values.map((value) => ({ value, label: t(`${group}.${value}` as 'food.none') }));
  return (
    <>
      <TextField name="title" label={t('field.title')} maxLength={300} required />
      <div className={css.two}>
        <TextField name="inventoryNumber" label={t('field.inventoryNumber')} maxLength={100} required />
        <TextField name="lender" label={t('field.lender')} maxLength={300} required />
        <MoneyField name="value" label={t('field.value')} currencies={CURRENCIES} required />
        <DayField name="loanEnds" label={t('field.loanEnds')} hint={t('field.loanEnds.hint')} />
      </div>
      <Part title={t('part.light')}>
        <div className={css.two}>
          <ChoiceField name="lightClass" label={t('field.lightClass')} options={choices('class', ['none', 'low', 'medium', 'high', 'special'])} required />
          <NumberField name="maxLux" label={t('field.maxLux')} hint={t('by-class')} unit="lx" />
          <NumberField name="luxHoursPerYear" label={t('field.luxHoursPerYear')} hint={t('by-class')} unit="lx h" />
        </div>
      </Part>
      <Part title={t('part.air')} hint={t('by-profile')}>
        <ChoiceField name="details.case" label={t('field.case')} options={choices('case', ['none', 'showcase', 'climate-showcase'])} />
        <div className={css.two}>
          <NumberField name="details.rhMin" label={t('field.rhMin')} unit="%" />
          <NumberField name="details.rhMax" label={t('field.rhMax')} unit="%" />
          <NumberField name="details.rhChange24h" label={t('field.rhChange24h')} unit="%" />
          <SignedField name="details.tMin" label={t('field.tMin')} unit="°C" />
          <SignedField name="details.tMax" label={t('field.tMax')} unit="°C" />
        </div>
      </Part>
      <Part title={t('part.size')}>
        <div className={css.two}>
          <NumberField name="details.heightCm" label={t('field.height')} unit="cm" />
          <NumberField name="details.widthCm" label={t('field.width')} unit="cm" />
          <NumberField name="details.depthCm" label={t('field.depth')} unit="cm" />
          <NumberField name="details.weightKg" label={t('field.weight')} unit="kg" />
        </div>
        <TextField name="details.mount" label={t('field.mount')} maxLength={300} />
        <TextField name="details.materialUri" label={t('field.materialUri')} hint="http://vocab.getty.edu/aat/300014109" maxLength={40} />
      </Part>
      <Part title={t('part.loan')}>
        <ManyField name="needs" label={t('field.needs')} options={choices('needs', ['courier', 'immunity', 'export-licence'])} />
        <RowsField name="cites" add={t('cites.add')} remove={(number) => t('row.remove', { number })}>
          {(path) => (
            <>
              <TextField name={`${path}.taxon`} label={t('field.taxon')} maxLength={100} required />
              <ChoiceField name={`${path}.appendix`} label={t('field.appendix')} options={['I', 'II', 'III'].map((value) => ({ value, label: value }))} required />
            </>
          )}
        </RowsField>
      </Part>
    </>
  );
}
