import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './tour-money.module.css';

interface TypedFieldProps {
  readonly label: string;
  readonly unit?: string;
  /** What is taken where nothing is typed. */
  readonly otherwise?: string;
  readonly value: string;
  readonly type: (text: string) => void;
  readonly error?: string | null;
}

/** A number as it is typed, with its unit at its end. */
export const TypedField = ({ label, unit, otherwise, value, type, error }: TypedFieldProps) => (
  <TextInput label={label} value={value} placeholder={otherwise} error={error} inputMode="decimal" autoComplete="off" rightSection={unit && <span className="small dim">{unit}</span>} rightSectionWidth={unit ? 48 : undefined} onChange={({ currentTarget }) => type(currentTarget.value)} />
);

export interface SumLine {
  readonly name: string;
  readonly amount: ReactNode;
  readonly isSum?: boolean;
}

/** The numbers that decide, one under the other, the last of them the outcome. */
export const SumLines = ({ lines }: { lines: readonly SumLine[] }) => (
  <dl className={css.lines}>
    {lines.map(({ name, amount, isSum }) => (
      <div key={name} className={isSum ? css.sumLine : undefined}>
        <dt>{name}</dt>
        <dd>{amount}</dd>
      </div>
    ))}
  </dl>
);
