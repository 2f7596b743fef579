import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kindOfFact } from './constellation';
import css from './treaties.module.css';

interface OpenFactsProps {
  readonly names: readonly string[];
  readonly facts: Readonly<Record<string, number | boolean>>;
  readonly onFact: (name: string, value: number | boolean) => void;
}

/** What the instrument still wants to know, as questions that are answered here. */
export function OpenFacts({ names, onFact }: OpenFactsProps) {
  const { t } = useTranslation('treaties');
  const asked = names.filter((name) => kindOfFact(name) !== 'elsewhere');
  const elsewhere = names.filter((name) => kindOfFact(name) === 'elsewhere');
  if (names.length === 0) return null;
  return (
    <details className={css.facts}>
      <summary>{t('open-facts', { count: names.length })}</summary>
      {asked.map((name) =>
        kindOfFact(name) === 'number' ? (
          <TextInput key={name} label={t(`fact.${name as 'lengthMinutes'}`)} inputMode="numeric" defaultValue="" onBlur={({ currentTarget }) => /^\d{1,5}$/.test(currentTarget.value) && onFact(name, Number(currentTarget.value) * (name.endsWith('BasisPoints') ? 100 : 1))} />
        ) : (
          <NativeSelect key={name} label={t(`fact.${name as 'noCommonControl'}`)} defaultValue="" data={[{ value: '', label: '–' }, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]} onChange={({ currentTarget }) => currentTarget.value && onFact(name, currentTarget.value === 'yes')} />
        ),
      )}
      {elsewhere.length > 0 && <p className="small dim">{t('facts.elsewhere', { names: elsewhere.map((name) => t(`fact.${name as 'points'}`)).join(', ') })}</p>}
    </details>
  );
}
