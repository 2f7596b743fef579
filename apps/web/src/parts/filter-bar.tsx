import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import css from './filter-bar.module.css';

export type Filter =
  | { readonly name: string; readonly label: string; readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[]; /** What holds while nothing is chosen; without it, everything. */ readonly none?: string }
  | { readonly name: string; readonly label: string; readonly kind: 'text' | 'day' };

export type Filters = Readonly<Record<string, string | undefined>>;

/** What the address says of these names, and a way to change it: filters can be sent to a colleague, and the way back keeps them. */
export function useFilters(): readonly [Filters, (changes: Filters) => void] {
  const search = useSearch({ strict: false }) as Filters;
  const navigate = useNavigate();
  const change = (changes: Filters) => void navigate({ to: '.', search: ((before: Filters) => ({ ...before, ...changes })) as never, replace: true });
  return [search, change];
}

/** Filters in one line; each stands in the address. Compact where there are many of them. */
export function FilterBar({ filters, compact = false }: { filters: readonly Filter[]; compact?: boolean }) {
  const { t } = useTranslation('parts');
  const [values, change] = useFilters();
  const set = filters.filter(({ name }) => values[name]);
  return (
    <div className={`${css.bar} ${compact ? css.compact : ''}`} role="search" aria-label={t('filters')}>
      {filters.map((filter) => (
        <One key={filter.name} filter={filter} value={values[filter.name] ?? ''} change={(value) => change({ [filter.name]: value || undefined })} />
      ))}
      {set.length > 0 && (
        <Button variant="subtle" size="compact-sm" leftSection={<Icon name="x" size={13} />} onClick={() => change(Object.fromEntries(set.map(({ name }) => [name, undefined])))}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}

function One({ filter, value, change }: { filter: Filter; value: string; change: (value: string) => void }) {
  const { t } = useTranslation('parts');
  if (filter.kind === 'choice')
    return <NativeSelect aria-label={filter.label} value={value} data={[{ value: '', label: filter.none ?? t('filters.all', { label: filter.label }) }, ...filter.options]} onChange={({ currentTarget }) => change(currentTarget.value)} className={value ? css.set : undefined} />;
  if (filter.kind === 'day') return <TextInput type="date" label={filter.label} classNames={{ root: css.day!, label: css.label! }} value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />;
  return <Words label={filter.label} value={value} change={change} />;
}

/** Typed words reach the address when the typing pauses. */
function Words({ label, value, change }: { label: string; value: string; change: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => change(typed), 250);
    return () => clearTimeout(pause);
  });
  return <TextInput aria-label={label} placeholder={label} leftSection={<Icon name="search" />} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />;
}
