import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../../parts/draft-form';
import { useWords } from '../../texts/use-words';
import { decimalOf, minorOf } from './amounts';
import { useHeldSum } from './closing/take-from';
import css from './productions.module.css';

interface FieldProps {
  readonly path: string;
  readonly label: string;
}

/** An amount with a currency of its own. */
export function AmountField({ path, label }: FieldProps) {
  const t = useWords('productions');
  const { id, value, set, error } = useField<{ minor: string; currency: string } | undefined>(path);
  const { minor = '', currency = 'EUR' } = value ?? {};
  return (
    <div className={css.pair}>
      <Decimal id={id} path={path} label={label} error={error} minor={minor} currency={currency} write={(next) => set({ minor: next, currency })} />
      <TextInput label={t('field.currency')} value={currency} maxLength={3} onChange={({ currentTarget }) => set({ minor, currency: currentTarget.value.toUpperCase() })} />
    </div>
  );
}

/** An amount in the currency that its clause names once. */
export function MinorField({ path, label }: FieldProps) {
  const { id, value, set, error } = useField<string | undefined>(path);
  const { value: currency } = useField<string | undefined>('fields.currency');
  return <Decimal id={id} path={path} label={label} error={error} minor={value ?? ''} currency={currency ?? 'EUR'} unit={currency} write={(minor) => set(minor || undefined)} />;
}

interface DecimalProps extends FieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly minor: string;
  readonly currency: string;
  readonly unit?: string;
  readonly write: (minor: string) => void;
}

/** What is typed stays as it is typed until it is an amount; where a sum is held, the named other bears the difference or it is refused. */
function Decimal({ id, path, label, error, minor, currency, unit, write }: DecimalProps) {
  const t = useWords('productions');
  const [typed, setTyped] = useState<string | null>(null);
  const [short, setShort] = useState(false);
  const { bearsTheRest, move } = useHeldSum(path);
  function change(text: string): void {
    setTyped(text);
    const next = minorOf(text, currency) ?? '';
    if (move && next !== '') setShort(!move(next));
    else if (!move) write(next);
  }
  const wrong = typed !== null && typed !== '' && minorOf(typed, currency) === null;
  const fault = wrong ? t('fault.amount', { currency }) : short ? t('take-from.too-little') : undefined;
  return (
    <TextInput
      id={id} label={label} inputMode="decimal" readOnly={bearsTheRest} description={bearsTheRest ? t('take-from.bears') : undefined} error={error ?? fault}
      rightSection={unit && <span className="small dim">{unit}</span>} rightSectionWidth={unit ? 52 : undefined}
      value={typed ?? (minor === '' ? '' : decimalOf(minor, currency))}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onBlur={() => fault === undefined && setTyped(null)}
    />
  );
}

/** Basis points, typed and read as per cent. */
export function PercentField({ path, label }: FieldProps) {
  const { id, value, set, error } = useField<number | undefined>(path);
  const [typed, setTyped] = useState<string | null>(null);
  function change(text: string): void {
    setTyped(text);
    const percent = Number(text.replace(',', '.'));
    set(text.trim() === '' || Number.isNaN(percent) ? undefined : Math.round(percent * 100));
  }
  return <TextInput id={id} label={label} error={error} inputMode="decimal" rightSection="%" value={typed ?? (value === undefined ? '' : String(value / 100))} onChange={({ currentTarget }) => change(currentTarget.value)} onBlur={() => setTyped(null)} />;
}
