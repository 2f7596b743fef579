import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, NumberField, TextField } from '../../parts/fields';
import { PageHeader } from '../../parts/page-header';
import { zoneHere } from '../../parts/reading';
import css from './tours.module.css';

type Body = BodyOf<'/api/touring/spaces', 'post'>;
type Values = Partial<Body>;

const NEEDED = ['name', 'floorAreaM2', 'securityLevel', 'reportDate'] as const;

/** A venue registers a space with the figures of its facility report. */
export function NewSpacePage() {
  const { t } = useTranslation('tours');
  const go = useGo();
  const { organisation } = useActing();
  const zone = organisation?.timeZone ?? zoneHere();
  const today = todayIn(zone);
  const zones = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  const levels = (['limited', 'moderate', 'high'] as const).map((value) => ({ value, label: t(`security.${value}`) }));
  return (
    <div className="read">
      <PageHeader title={t('spaces.register')} lead={t('space.new.lead')} />
      <DraftForm<Values>
        // Its zone is known once the organisation is; a form begins with what it is first given.
        key={organisation?.id}
        name="space.new"
        initial={{ zone, reportDate: today }}
        submit={t('spaces.register')}
        changes={[['spaces']]}
        done={t('done.space')}
        check={(values) => NEEDED.filter((field) => !values[field]).map((field) => ({ field, reason: t('space.missing') }))}
        send={(values, meta) => answerOf(api.POST('/api/touring/spaces', { headers: commandHeaders(meta), body: values as Body }))}
        onDone={(space) => go(`/tours/spaces/${(space as { id: string }).id}`, { replace: true })}
        cancel={() => go('/tours/spaces')}
      >
        <TextField name="name" label={t('space.name')} hint={t('space.name.hint')} maxLength={200} required />
        <ChoiceField name="zone" label={t('space.zone')} hint={t('space.zone.hint')} options={zones} required />
        <div className={css.two}>
          <NumberField name="floorAreaM2" label={t('need.floor-area-m2')} unit="m²" required />
          <NumberField name="wallLengthM" label={t('need.wall-length-m')} unit="m" hint={t('may-be-absent')} />
          <NumberField name="clearHeightCm" label={t('need.clear-height-cm')} unit="cm" hint={t('may-be-absent')} />
          <ChoiceField name="securityLevel" label={t('need.security-level')} options={levels} required />
        </div>
        <DayField name="reportDate" label={t('space.report')} hint={t('space.report.hint')} max={today} required />
      </DraftForm>
    </div>
  );
}
