import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { addDaysTo } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, MoneyField, NumberField, TextField } from '../../parts/fields';
import { zoneHere } from '../../parts/reading';
import { CURRENCIES } from '../offers/currencies';
import { FormDialog } from '../tours/form-dialog';
import { changedBy, noonOf, type Stay } from './road';
import css from './road.module.css';

type Body = BodyOf<'/api/touring/legs', 'post'>;
interface Values extends Partial<Pick<Body, 'from' | 'to' | 'mode' | 'distanceKm' | 'crates' | 'grossKg' | 'carrier' | 'quote' | 'costBearer'>> {
  readonly direction: 'in' | 'out';
  readonly departs?: string;
  readonly arrives?: string;
  readonly procedure?: Body['customs']['procedure'];
}

const NEEDED = ['from', 'to', 'departs', 'arrives', 'mode', 'distanceKm', 'crates', 'grossKg', 'costBearer', 'procedure'] as const;
const MODES = ['road', 'rail', 'sea', 'air'] as const;
const BEARERS = ['shared', 'organiser', 'host-of-arrival', 'host-of-departure'] as const;
const PROCEDURES = ['none', 'ata', 'ta', 't1'] as const;

/** A transport to the venue or from it: what is known when it is planned. */
export function LegForm({ stay, close }: { stay: Stay; close: () => void }) {
  const { t } = useTranslation('road');
  const { organisation } = useActing();
  const home = organisation?.timeZone ?? zoneHere();
  const bodyOf = ({ direction, departs, arrives, procedure, ...terms }: Values): Body => {
    const [departsZone, arrivesZone] = direction === 'in' ? [home, stay.zone] : [stay.zone, home];
    const ends = direction === 'in' ? { toStopId: stay.id } : { fromStopId: stay.id };
    return { ...terms, ...ends, tourId: stay.tourId, departsZone, arrivesZone, departs: noonOf(departs!, departsZone), arrives: noonOf(arrives!, arrivesZone), customs: { procedure: procedure! } } as Body;
  };
  return (
    <FormDialog title={t('leg.plan')} close={close} wide>
      <DraftForm<Values>
        name={`leg.${stay.id}`}
        initial={{ direction: 'in', departs: addDaysTo(stay.delivery, -4), arrives: addDaysTo(stay.delivery, -1), procedure: 'none', costBearer: 'shared' }}
        submit={t('leg.plan')}
        changes={changedBy(stay)}
        done={t('done.leg.plan')}
        check={(values) => NEEDED.filter((field) => values[field] === undefined || values[field] === '').map((field) => ({ field, reason: t('leg.missing') }))}
        send={(values, meta) => answerOf(api.POST('/api/touring/legs', { headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="direction" label={t('leg.direction')} options={(['in', 'out'] as const).map((value) => ({ value, label: t(`leg.${value}`) }))} required />
        <div className={css.two}>
          <TextField name="from" label={t('leg.from')} maxLength={5} required />
          <TextField name="to" label={t('leg.to')} maxLength={5} required />
          <DayField name="departs" label={t('leg.departs')} hint={t('leg.zone.hint')} required />
          <DayField name="arrives" label={t('leg.arrives')} required />
          <ChoiceField name="mode" label={t('leg.mode')} options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))} required />
          <NumberField name="distanceKm" label={t('leg.distance')} unit="km" required />
          <NumberField name="crates" label={t('leg.crates')} required />
          <NumberField name="grossKg" label={t('leg.gross')} unit="kg" required />
          <TextField name="carrier" label={t('leg.carrier')} maxLength={200} />
          <MoneyField name="quote" label={t('leg.quote')} currencies={CURRENCIES} />
          <ChoiceField name="costBearer" label={t('leg.bearer')} options={BEARERS.map((value) => ({ value, label: t(`bearer.${value}`) }))} required />
          <ChoiceField name="procedure" label={t('leg.procedure')} options={PROCEDURES.map((value) => ({ value, label: t(`procedure.${value}`) }))} required />
        </div>
      </DraftForm>
    </FormDialog>
  );
}
