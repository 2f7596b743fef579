import { useTranslation } from 'react-i18next';
import { ChoiceField, LinesField, NumberField, TextField } from '../../parts/fields';
import { LinesListField, ManyField, Part, RowsField } from './venue-fields';
import css from './venues.module.css';

const MODELS = ['own-and-tour', 'adapted-after-opening', 'lead-partner', 'equal-consortium', 'national-or-regional-programme', 'commercial'] as const;
const SENSITIVITIES = ['human-remains', 'sacred', 'colonial-context', 'violence', 'nudity', 'loud-or-flashing'] as const;
const COMMON = ['en', 'fr', 'pt', 'es', 'de', 'it', 'pl', 'zh-Hans', 'ja', 'ko', 'vi', 'th', 'id', 'hi'];

/** In the order in which hosts ask: what it is, what the price holds, what it needs, who comes along. */
export function DescriptionFields() {
  const { t } = useTranslation('venues');
  const choices = <V extends string>(group: string, values: readonly V[]) => values.map((value) => ({ value, label: t(`${group}.${value}` as 'food.none') }));
  return (
    <>
      <Part title={t('part.work')}>
        <LinesField name="abstract.en" label={t('field.abstract.en')} rows={4} />
        <LinesField name="abstract.fr" label={t('field.abstract.fr')} rows={4} />
        <div className={css.two}>
          <ChoiceField name="productionModel" label={t('field.productionModel')} options={choices('model', MODELS)} />
          <TextField name="rightsHolder" label={t('field.rightsHolder')} maxLength={300} />
          <TextField name="disciplineUri" label={t('field.disciplineUri')} hint="http://vocab.getty.edu/aat/300054766" maxLength={40} />
          <NumberField name="ageRating" label={t('field.ageRating')} unit={t('years')} />
        </div>
        <ManyField name="sensitivities" label={t('field.sensitivities')} options={choices('sensitivity', SENSITIVITIES)} />
        <LinesField name="sensitivityNote" label={t('field.sensitivityNote')} rows={2} maxLength={2_000} />
      </Part>
      <Part title={t('part.price')}>
        <LinesListField name="priceIncludes" label={t('field.priceIncludes')} hint={t('one-by-one')} />
        <LinesListField name="priceExcludes" label={t('field.priceExcludes')} hint={t('one-by-one')} />
        <div className={css.two}>
          <ChoiceField name="imageRights" label={t('field.imageRights')} options={choices('rights', ['included', 'on-request', 'not-included'])} />
          <NumberField name="maxTourMonths" label={t('field.maxTourMonths')} unit={t('months')} />
        </div>
        <LinesListField name="pressKitLanguages" label={t('field.pressKitLanguages')} data={COMMON} />
      </Part>
      <Part title={t('part.crates')} hint={t('part.crates.hint')}>
        <RowsField name="crates" add={t('crate.add')} remove={(number) => t('row.remove', { number })}>
          {(path) => (
            <>
              <TextField name={`${path}.mark`} label={t('field.mark')} maxLength={60} required />
              <NumberField name={`${path}.count`} label={t('field.count')} required />
              <NumberField name={`${path}.lengthCm`} label={t('field.length')} unit="cm" required />
              <NumberField name={`${path}.widthCm`} label={t('field.width')} unit="cm" required />
              <NumberField name={`${path}.heightCm`} label={t('field.height')} unit="cm" required />
              <NumberField name={`${path}.kg`} label={t('field.kg')} unit="kg" required />
            </>
          )}
        </RowsField>
      </Part>
      <Part title={t('part.people')}>
        <div className={css.two}>
          <NumberField name="couriers" label={t('field.couriers')} />
          <NumberField name="installStaff" label={t('field.installStaff')} />
          <NumberField name="strikeStaff" label={t('field.strikeStaff')} />
        </div>
        <LinesListField name="lenders" label={t('field.lenders')} hint={t('one-by-one')} />
      </Part>
      <Part title={t('part.conservation')}>
        <div className={css.two}>
          <ChoiceField name="climateProfile" label={t('field.climateProfile')} options={[{ value: 'BIZOT-2023', label: 'Bizot 2023' }, { value: 'legacy', label: t('profile.legacy') }]} />
          <ChoiceField name="uvLimit" label={t('field.uvLimit')} options={choices('uv', ['best-practice', 'older'])} />
        </div>
      </Part>
    </>
  );
}
