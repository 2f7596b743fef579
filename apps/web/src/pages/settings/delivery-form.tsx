import { Button, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import type { Delivery, Sheet } from './choices';
import css from './settings.module.css';

const zones = () => Intl.supportedValuesOf('timeZone');
/** 1 March 2027 is a Monday. */
const weekdays = () => Array.from({ length: 7 }, (_, index) => ({ value: String(index + 1), label: new Intl.DateTimeFormat(languageNow(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2027, 2, index + 1)) }));

/** Whoever has said nothing yet is offered the clocks of the place where they sit. */
const zoneOf = ({ version, delivery }: Sheet): string => (version === 0 ? Intl.DateTimeFormat().resolvedOptions().timeZone : delivery.zone);

/** When letters come, by whose clocks, and when they wait. It counts when it is kept, since its fields belong together. */
export function DeliveryForm({ sheet, isBusy, keep }: { sheet: Sheet; isBusy: boolean; keep: (delivery: Delivery) => void }) {
  const t = useWords('inbox');
  const [delivery, set] = useState<Delivery>({ ...sheet.delivery, zone: zoneOf(sheet) });
  const { zone, digestAt, digestOn, quiet } = delivery;
  const isWhole = digestAt !== '' && quiet?.from !== '' && quiet?.to !== '';
  return (
    <form className={css.delivery} aria-labelledby="delivery" onSubmit={(event) => (event.preventDefault(), keep(delivery))}>
      <h2 id="delivery">{t('delivery')}</h2>
      <p className={`dim ${css.lead}`}>{t('delivery.lead')}</p>
      <div className={css.fields}>
        <NativeSelect label={t('delivery.zone')} value={zone} data={[...new Set([zone, 'UTC', ...zones()])].map((value) => ({ value, label: value.replaceAll('_', ' ') }))} onChange={({ currentTarget }) => set({ ...delivery, zone: currentTarget.value })} />
        <TextInput label={t('delivery.digest-at')} type="time" required withAsterisk={false} value={digestAt} onChange={({ currentTarget }) => set({ ...delivery, digestAt: currentTarget.value })} />
        <NativeSelect label={t('delivery.digest-on')} value={String(digestOn)} data={weekdays()} onChange={({ currentTarget }) => set({ ...delivery, digestOn: Number(currentTarget.value) as Delivery['digestOn'] })} />
      </div>
      <Switch label={t('delivery.quiet')} description={t('delivery.quiet.hint')} checked={quiet !== null} onChange={({ currentTarget }) => set({ ...delivery, quiet: currentTarget.checked ? { from: '22:00', to: '07:00' } : null })} />
      {quiet && (
        <div className={css.fields}>
          {(['from', 'to'] as const).map((end) => (
            <TextInput key={end} label={t(`delivery.quiet.${end}`)} type="time" required withAsterisk={false} value={quiet[end]} onChange={({ currentTarget }) => set({ ...delivery, quiet: { ...quiet, [end]: currentTarget.value } })} />
          ))}
        </div>
      )}
      <Button type="submit" variant="filled" disabled={!isWhole} loading={isBusy}>
        {t('delivery.keep')}
      </Button>
    </form>
  );
}
