import { NativeSelect, Slider } from '@mantine/core';
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
}

/** Parts of a whole that never drift: what one gains is taken from a named other, and the sum is always shown. */
export function SharesEditor({ title, parts, nameOf, whole, change }: SharesEditorProps) {
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
          <span className="num">{percent(value)}</span>
        </div>
      ))}
      <p className="small">
        {t('shares.sum', { sum: percent(sum) })} {sum === whole && <span className="dim">{t('shares.closes')}</span>}
      </p>
    </fieldset>
  );
}
