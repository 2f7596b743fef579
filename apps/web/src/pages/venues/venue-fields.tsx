import { Button, Checkbox, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useField } from '../../parts/draft-form';
import { Icon } from '../../parts/icon';
import css from './venues.module.css';

/** One matter of a long form. */
export function Part({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={css.part}>
      <legend>{title}</legend>
      {hint && <p className="small dim">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Yes, no, or not said: three answers, since what a report leaves open is no "no". */
export function FlagField({ name, label, hint }: { name: string; label: string; hint?: string }) {
  const { t } = useTranslation('venues');
  const { id, value, set, error } = useField<boolean | undefined>(name);
  const options = [{ value: '', label: t('not-said') }, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }];
  return <NativeSelect id={id} label={label} description={hint} error={error} data={options} value={value === undefined ? '' : value ? 'yes' : 'no'} onChange={({ currentTarget }) => set(currentTarget.value === '' ? undefined : currentTarget.value === 'yes')} />;
}

/** A number with decimals that is kept as whole `parts` of its unit: 5.5 kN as 5,500 N. */
export function DecimalField({ name, label, unit, parts, hint }: { name: string; label: string; unit: string; parts: number; hint?: string }) {
  const { id, value, set, error } = useField<number | undefined>(name);
  const change = (text: string) => {
    const amount = Number(text.replace(',', '.').replace(/[^\d.]/g, ''));
    set(text.trim() === '' || Number.isNaN(amount) ? undefined : Math.round(amount * parts));
  };
  return <TextInput id={id} label={label} description={hint} error={error} inputMode="decimal" defaultValue={value === undefined ? '' : String(value / parts)} rightSection={<span className="small dim">{unit}</span>} rightSectionWidth={56} onChange={({ currentTarget }) => change(currentTarget.value)} />;
}

/** A whole number that may lie below zero. */
export function SignedField({ name, label, unit }: { name: string; label: string; unit: string }) {
  const { id, value, set, error } = useField<number | undefined>(name);
  const change = (text: string) => set(/^-?\d+$/.test(text.trim()) ? Number(text) : undefined);
  return <TextInput id={id} label={label} error={error} inputMode="numeric" defaultValue={value ?? ''} rightSection={<span className="small dim">{unit}</span>} rightSectionWidth={56} onChange={({ currentTarget }) => change(currentTarget.value)} />;
}

/** Some of a few; "none of them" is an answer of its own. */
export function ManyField({ name, label, options, none }: { name: string; label: string; options: readonly { readonly value: string; readonly label: string }[]; none?: string }) {
  const { value, set, error } = useField<readonly string[] | undefined>(name);
  return (
    <Checkbox.Group label={label} error={error} value={[...(value ?? [])]} onChange={(chosen) => set(chosen.length === 0 ? undefined : chosen)}>
      <div className={css.checks}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} />
        ))}
        {none && <Checkbox label={none} checked={value?.length === 0} onChange={({ currentTarget }) => set(currentTarget.checked ? [] : undefined)} />}
      </div>
    </Checkbox.Group>
  );
}

/** A list of short lines. */
export function LinesListField({ name, label, hint, data }: { name: string; label: string; hint?: string; data?: string[] }) {
  const { id, value, set, error } = useField<readonly string[] | undefined>(name);
  return <TagsInput id={id} label={label} description={hint} error={error} data={data} value={[...(value ?? [])]} onChange={(lines) => set(lines.length === 0 ? undefined : lines)} clearable={false} />;
}

/** Rows of the same fields, added and taken away. */
export function RowsField({ name, add, remove, children }: { name: string; add: string; remove: (number: number) => string; children: (path: string) => ReactNode }) {
  const { value: rows = [], set } = useField<readonly object[] | undefined>(name);
  return (
    <>
      {rows.map((_, index) => (
        // Fields begin with what they are first given: where a row goes, those behind it begin anew.
        <div key={`${rows.length}-${index}`} className={css.row}>
          {children(`${name}.${index}`)}
          <Button variant="subtle" onClick={() => set(rows.filter((__, at) => at !== index))} aria-label={remove(index + 1)}>
            <Icon name="x" />
          </Button>
        </div>
      ))}
      <div>
        <Button leftSection={<Icon name="plus" size={14} />} onClick={() => set([...rows, {}])}>
          {add}
        </Button>
      </div>
    </>
  );
}
