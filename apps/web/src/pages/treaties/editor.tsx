import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countryOptions } from '../../parts/countries';
import { CURRENCIES, type Draft, FORMS } from './constellation';
import { ParticipantRow } from './participant-row';
import { withCountry, withShare, withoutCountry } from './shares';
import css from './treaties.module.css';

/** Countries with shares that always close, the budget and the date of the contract. */
export function Editor({ draft, onChange }: { draft: Draft; onChange: (next: Draft) => void }) {
  const { t } = useTranslation('treaties');
  const { participants } = draft;
  const free = countryOptions().filter(({ value }) => !participants.some(({ country }) => country === value));
  return (
    <>
      <div className={css.pair}>
        <NativeSelect label={t('form')} value={draft.form} data={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))} onChange={({ currentTarget }) => onChange({ ...draft, form: currentTarget.value as Draft['form'] })} />
        <TextInput label={t('signed-on')} type="date" value={draft.signedOn} onChange={({ currentTarget }) => onChange({ ...draft, signedOn: currentTarget.value })} />
      </div>
      <div className={css.pair}>
        <TextInput label={t('budget')} inputMode="numeric" value={draft.budget} maxLength={15} onChange={({ currentTarget }) => onChange({ ...draft, budget: currentTarget.value.replace(/\D/g, '') })} />
        <NativeSelect label={t('currency')} value={draft.currency} data={[...CURRENCIES]} onChange={({ currentTarget }) => onChange({ ...draft, currency: currentTarget.value })} />
      </div>
      <h2>{t('participants')}</h2>
      <ShareBar draft={draft} />
      <ul className={css.participants}>
        {participants.map((one, index) => (
          <ParticipantRow
            key={one.country}
            participant={one}
            onShare={(value) => onChange({ ...draft, participants: withShare(participants, index, value) })}
            onChange={(next) => onChange({ ...draft, participants: participants.map((other, at) => (at === index ? next : other)) })}
            onRemove={participants.length > 2 ? () => onChange({ ...draft, participants: withoutCountry(participants, index) }) : undefined}
          />
        ))}
      </ul>
      <NativeSelect label={t('add-country')} value="" data={[{ value: '', label: '–' }, ...free]} onChange={({ currentTarget }) => currentTarget.value && onChange({ ...draft, participants: withCountry(participants, currentTarget.value) })} />
    </>
  );
}

/** The whole as one bar: what one country takes another gives. */
function ShareBar({ draft: { participants } }: { draft: Draft }) {
  return (
    <div className={css.bar} aria-hidden>
      {participants.map(({ country, shareBasisPoints }) => (
        <i key={country} style={{ flexGrow: shareBasisPoints }}>{shareBasisPoints >= 600 ? country : ''}</i>
      ))}
    </div>
  );
}
