import { NativeSelect, Slider, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/reading';
import { type Part, largestBeside, movedBetween, sumOf } from './moving';
import css from './money.module.css';

interface SharesEditorProps {
  readonly title: string;
  readonly parts: readonly Part[];
  readonly nameOf: (id: string) => string;
  /** What all parts are together, in the same unit. */
  readonly whole: number;
  readonly change: (parts: readonly Part[]) => void;
  /** Shares of an agreement are written to the hundredth of a per cent, which no slider hits. */
  readonly exact?: boolean;
}

/** Parts of a whole that never drift: what one gains is taken from a named other, and the sum is always shown. */
export function SharesEditor({ title, parts, nameOf, whole, change, exact = false }: SharesEditorProps) {
  const { t } = useTranslation('money');
  const [against, setAgainst] = useState<string | null>(null);
  const percent = (value: number) => `${numberInWords((value / whole) * 100, { maximumFractionDigits: 2 })} %`;
  const from = (id: string) => (against !== null && against !== id ? against : largestBeside(parts, id));
  const sum = sumOf(parts);
  return (
    <fieldset className={css.shares}>
      <legend>{title}</legend>
      <NativeSelect label={t('shares.against')} value={against ?? largestBeside(parts, '')} onChange={({ currentTarget }) => setAgainst(currentTarget.value)} data={parts.map(({ id }) => ({ value: id, label: nameOf(id) }))} />
      {parts.map(({ id, value }) => (
        <div key={id} className={css.share}>
          <span>{nameOf(id)}</span>
          <Slider min={0} max={whole} step={1} value={value} label={percent} onChange={(next) => change(movedBetween(parts, id, from(id), next))} thumbLabel={`${title}, ${nameOf(id)}`} />
          {exact ? <Typed key={value} label={`${title}, ${nameOf(id)}, %`} value={(value / whole) * 100} change={(typed) => change(movedBetween(parts, id, from(id), (typed / 100) * whole))} /> : <span className="num">{percent(value)}</span>}
        </div>
      ))}
      <p className="small">
        {t('shares.sum', { sum: percent(sum) })} {sum === whole && <span className="dim">{t('shares.closes')}</span>}
      </p>
    </fieldset>
  );
}

/** A per cent that counts once it is typed to its end: half of a number moves nothing. */
function Typed({ label, value, change }: { label: string; value: number; change: (percent: number) => void }) {
  const shown = String(Number(value.toFixed(2)));
  // What moves is shown by a field that begins anew; what could not move must not stay as if it had.
  const end = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    field.value = shown;
    if (typed !== shown && /^\d+([.,]\d+)?$/.test(typed)) change(Number(typed.replace(',', '.')));
  };
  return <TextInput aria-label={label} size="xs" inputMode="decimal" rightSection="%" defaultValue={shown} onBlur={({ currentTarget }) => end(currentTarget)} onKeyDown={(event) => event.key === 'Enter' && (event.preventDefault(), end(event.currentTarget))} />;
}
