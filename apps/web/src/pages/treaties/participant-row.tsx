import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../parts/countries';
import { Icon } from '../../parts/icon';
import { type ParticipantDraft, withFirm, withFirmShare } from './shares';
import css from './treaties.module.css';

interface ParticipantRowProps {
  readonly participant: ParticipantDraft;
  readonly onShare: (basisPoints: number) => void;
  readonly onChange: (next: ParticipantDraft) => void;
  /** Absent where no country may leave. */
  readonly onRemove?: () => void;
}

/** One country: its share, whether it takes part or only pays, and its firms. */
export function ParticipantRow({ participant, onShare, onChange, onRemove }: ParticipantRowProps) {
  const { t } = useTranslation('treaties');
  const { country, shareBasisPoints, contribution, firms } = participant;
  const name = countryName(country);
  return (
    <li>
      <b>{name}</b>
      <ShareInput label={t('share-of', { name })} value={shareBasisPoints} onChange={onShare} />
      <NativeSelect
        aria-label={t('contribution-of', { name })}
        value={contribution}
        data={(['artistic', 'financial'] as const).map((value) => ({ value, label: t(`contribution.${value}`) }))}
        onChange={({ currentTarget }) => onChange({ ...participant, contribution: currentTarget.value as 'artistic' | 'financial' })}
      />
      {onRemove && (
        <Button variant="subtle" size="compact-sm" onClick={onRemove} aria-label={t('remove', { name })}>
          <Icon name="x" />
        </Button>
      )}
      <div className={css.firms}>
        {firms.map(({ shareBasisPoints: share }, index) => (
          <ShareInput key={index} label={t('firm', { name, number: index + 1 })} shown={t('firm.short', { number: index + 1 })} value={share} onChange={(value) => onChange(withFirmShare(participant, index, value))} />
        ))}
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(withFirm(participant))}>{t('split')}</Button>
      </div>
    </li>
  );
}

/** A share in per cent, taken over when the field is left or Enter is pressed, so that nothing jumps while somebody types. */
function ShareInput({ label, shown, value, onChange }: { label: string; shown?: string; value: number; onChange: (basisPoints: number) => void }) {
  const [typed, type] = useState<string | null>(null);
  const take = () => {
    const basisPoints = Math.round(Number((typed ?? '').replace(',', '.')) * 100);
    if (typed !== null && Number.isFinite(basisPoints)) onChange(basisPoints);
    type(null);
  };
  return (
    <TextInput
      aria-label={label}
      leftSection={shown && <span className="small dim">{shown}</span>}
      leftSectionWidth={shown ? 56 : undefined}
      rightSection="%"
      inputMode="decimal"
      className={css.share}
      value={typed ?? String(value / 100)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => key === 'Enter' && take()}
    />
  );
}
