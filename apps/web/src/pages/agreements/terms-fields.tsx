import { Button, NativeSelect, TextInput } from '@mantine/core';
import { addDaysTo } from '../../parts/days';
import { useField } from '../../parts/draft-form';
import { ChoiceField, DayField, LinesField, MoneyField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { useWords } from '../../texts/use-words';
import type { Days, ExtraClause, LadderStep, Terms } from './agreement';
import { daysInWords, lawInWords } from './clause-words';
import { countryOptions } from '../../parts/countries';
import css from './agreements.module.css';

const CURRENCIES = ['EUR', 'GBP', 'CHF', 'NOK', 'SEK', 'DKK', 'PLN', 'CZK', 'HUF', 'RON', 'JPY', 'CNY', 'KRW', 'INR', 'SGD', 'THB', 'VND', 'IDR', 'MYR', 'PHP', 'AUD', 'NZD', 'USD'];
const FORUMS = ['courts-of-the-governing-law', 'courts-of-the-defendant'];

/** All that may be changed, each with what stands on the table. */
export function TermsFields({ values, head, occupancy }: { values: Terms; head: Terms; occupancy: Days }) {
  const t = useWords('agreements');
  const currencies = [...new Set([head.fee.currency, head.insuredValue.currency, ...CURRENCIES])];
  return (
    <>
      <fieldset className={css.term} data-term="fee">
        <MoneyField name="fee" label={t('figure.fee')} hint={t('propose.fee.hint')} currencies={currencies} required />
      </fieldset>
      <fieldset className={css.term} data-term="insuredValue">
        <MoneyField name="insuredValue" label={t('figure.value')} hint={t('propose.value.hint')} currencies={currencies} required />
      </fieldset>
      <fieldset className={css.term} data-term="opening">
        <legend>{t('propose.opening')}</legend>
        <p className="small dim">{t('propose.opening.hint', { days: daysInWords(occupancy), zone: occupancy.zone })}</p>
        <div className={css.two}>
          <DayField name="opening.start" label={t('figure.opens')} min={occupancy.start} max={addDaysTo(occupancy.end, -1)} required />
          <LastDay min={values.opening.start} max={addDaysTo(occupancy.end, -1)} />
        </div>
      </fieldset>
      <Ladder />
      <fieldset className={css.term} data-term="governingLaw">
        <div className={css.two}>
          <LawField none={lawInWords(t, null)} />
          <ChoiceField name="forum" label={t('figure.forum')} required options={FORUMS.map((value) => ({ value, label: t(`forum.${value}`) }))} />
        </div>
      </fieldset>
      <ExtraClauses />
    </>
  );
}

/** The range ends before a day; people name the last one. */
function LastDay({ min, max }: { min?: string; max: string }) {
  const t = useWords('agreements');
  const { id, value, set, error } = useField<string | undefined>('opening.end');
  return <TextInput type="date" id={id} label={t('figure.closes')} error={error} required withAsterisk={false} min={min} max={max} value={value ? addDaysTo(value, -1) : ''} onChange={({ currentTarget }) => currentTarget.value && set(addDaysTo(currentTarget.value, 1))} />;
}

function LawField({ none }: { none: string }) {
  const t = useWords('agreements');
  const { id, value, set, error } = useField<string | null>('governingLaw');
  return (
    <NativeSelect id={id} label={t('figure.law')} error={error} value={value ?? ''} data={[{ value: '', label: none }, ...countryOptions(value)]} onChange={({ currentTarget }) => set(currentTarget.value || null)} />
  );
}

function Ladder() {
  const t = useWords('agreements');
  const { id, value, set, error } = useField<readonly LadderStep[]>('cancellation');
  const put = (index: number, change: Partial<LadderStep>) => set(value.map((step, at) => (at === index ? { ...step, ...change } : step)));
  const number = (text: string) => Number(text.replace(/\D/g, '')) || 0;
  return (
    <fieldset className={css.term} data-term="cancellation" id={id} tabIndex={-1}>
      <legend>{t('clause.CAN')}</legend>
      <p className="small dim">{t('propose.ladder.hint')}</p>
      {value.length > 0 && (
        <div className={css.ladder}>
          <span className="small dim">{t('ladder.days')}</span>
          <span className="small dim">{t('ladder.share')}</span>
          <span />
          {value.map((step, index) => (
            <Step key={index} step={step} words={t('ladder.step', { number: index + 1 })} days={(text) => put(index, { fromDays: number(text) })} share={(text) => put(index, { shareBasisPoints: Math.min(10_000, number(text) * 100) })} remove={() => set(value.filter((_, at) => at !== index))} />
          ))}
        </div>
      )}
      {error && <p className="small t-madder">{error}</p>}
      <Button size="compact-md" leftSection={<Icon name="plus" size={13} />} onClick={() => set([...value, { fromDays: Math.max(0, (value.at(-1)?.fromDays ?? 181) - 60), shareBasisPoints: Math.min(10_000, (value.at(-1)?.shareBasisPoints ?? 0) + 2_000) }])}>
        {t('ladder.add')}
      </Button>
    </fieldset>
  );
}

function Step({ step, words, days, share, remove }: { step: LadderStep; words: string; days: (text: string) => void; share: (text: string) => void; remove: () => void }) {
  const t = useWords('agreements');
  return (
    <>
      <TextInput aria-label={`${words}, ${t('ladder.days')}`} inputMode="numeric" value={step.fromDays} onChange={({ currentTarget }) => days(currentTarget.value)} />
      <TextInput aria-label={`${words}, ${t('ladder.share')}`} inputMode="numeric" value={step.shareBasisPoints / 100} rightSection={<span className="small dim">%</span>} onChange={({ currentTarget }) => share(currentTarget.value)} />
      <Button variant="subtle" aria-label={`${words}: ${t('remove')}`} onClick={remove}>
        <Icon name="x" />
      </Button>
    </>
  );
}

function ExtraClauses() {
  const t = useWords('agreements');
  const { value, set } = useField<readonly ExtraClause[]>('extraClauses');
  return (
    <fieldset className={css.term} data-term="extraClauses">
      <legend>{t('propose.extra')}</legend>
      <p className="small dim">{t('propose.extra.hint')}</p>
      {value.map((_, index) => (
        <div key={index} className={css.extra}>
          <TextField name={`extraClauses.${index}.title`} label={t('extra.title')} maxLength={200} required />
          <LinesField name={`extraClauses.${index}.text`} label={t('extra.text')} rows={3} maxLength={4_000} required />
          <p>
            <Button size="compact-sm" variant="subtle" leftSection={<Icon name="x" size={13} />} onClick={() => set(value.filter((__, at) => at !== index))}>
              {t('extra.remove')}
            </Button>
          </p>
        </div>
      ))}
      <Button size="compact-md" leftSection={<Icon name="plus" size={13} />} onClick={() => set([...value, { title: '', text: '' }])}>
        {t('extra.add')}
      </Button>
    </fieldset>
  );
}
