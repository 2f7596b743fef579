import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDaysTo } from './days';
import { useField } from './draft-form';
import css from './draft-form.module.css';

interface FieldProps {
  /** Its path in the form's values and in the API's body: `fee.base`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
}

const common = ({ label, hint, required }: FieldProps) => ({ label, description: hint, required, withAsterisk: false });

/** One line of text. */
export function TextField({ autoComplete, maxLength, ...props }: FieldProps & { autoComplete?: string; maxLength?: number }) {
  const { id, value, set, error } = useField<string | undefined>(props.name);
  return <TextInput {...common(props)} id={id} error={error} value={value ?? ''} autoComplete={autoComplete ?? 'off'} maxLength={maxLength} onChange={({ currentTarget }) => set(currentTarget.value)} />;
}

/** Some lines of text. */
export function LinesField({ rows = 4, maxLength = 4_000, ...props }: FieldProps & { rows?: number; maxLength?: number }) {
  const { id, value, set, error } = useField<string | undefined>(props.name);
  return <Textarea {...common(props)} id={id} error={error} value={value ?? ''} autosize minRows={rows} maxLength={maxLength} onChange={({ currentTarget }) => set(currentTarget.value)} />;
}

/** A whole number with its unit; empty is undefined. */
export function NumberField({ unit, ...props }: FieldProps & { unit?: string }) {
  const { id, value, set, error } = useField<number | undefined>(props.name);
  return (
    <TextInput
      {...common(props)}
      id={id}
      error={error}
      inputMode="numeric"
      value={value ?? ''}
      rightSection={unit && <span className="small dim">{unit}</span>}
      rightSectionWidth={unit ? 56 : undefined}
      onChange={({ currentTarget }) => set(numberIn(currentTarget.value))}
    />
  );
}

const numberIn = (text: string): number | undefined => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Number(digits);
};

/** A day without a zone. Arrows move it by a day, with Shift by a week. */
export function DayField(props: FieldProps & { min?: string; max?: string }) {
  const { id, value, set, error } = useField<string | undefined>(props.name);
  function hear(event: React.KeyboardEvent): void {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined || !value) return;
    event.preventDefault();
    set(addDaysTo(value, step * (event.shiftKey ? 7 : 1)));
  }
  return <TextInput {...common(props)} id={id} type="date" error={error} min={props.min} max={props.max} value={value ?? ''} onKeyDown={hear} onChange={({ currentTarget }) => set(currentTarget.value || undefined)} />;
}

/** One of a few. */
export function ChoiceField({ options, ...props }: FieldProps & { options: readonly { readonly value: string; readonly label: string }[] }) {
  const { id, value, set, error } = useField<string | undefined>(props.name);
  return <NativeSelect {...common(props)} id={id} error={error} value={value ?? ''} data={[...(props.required && value ? [] : [{ value: '', label: '–' }]), ...options]} onChange={({ currentTarget }) => set(currentTarget.value || undefined)} />;
}

/** An amount in minor units, typed in major ones; its field errors may name the amount or its parts. */
export function MoneyField({ currencies, ...props }: FieldProps & { currencies: readonly string[] }) {
  const amount = useField<{ minor: number; currency: string } | undefined>(props.name);
  const minor = useField<number>(`${props.name}.minor`);
  const currency = amount.value?.currency ?? currencies[0]!;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const shown = amount.value === undefined ? '' : String(amount.value.minor / 10 ** digits);
  const change = (text: string, code: string) => amount.set(text.trim() === '' ? undefined : { minor: Math.round(Number(text.replace(',', '.').replace(/[^\d.]/g, '')) * 10 ** digits), currency: code });
  const { t } = useTranslation('parts');
  const order = ['label', 'input', 'description', 'error'] as const;
  return (
    <div className={css.pair}>
      <TextInput {...common(props)} inputWrapperOrder={[...order]} id={minor.id} error={amount.error ?? minor.error} inputMode="decimal" defaultValue={shown} onChange={({ currentTarget }) => change(currentTarget.value, currency)} />
      <NativeSelect label={t('form.currency')} value={currency} data={[...currencies]} onChange={({ currentTarget }) => change(shown, currentTarget.value)} />
    </div>
  );
}
