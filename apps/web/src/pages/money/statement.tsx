import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDaysTo, todayIn } from '../../parts/days';
import { Icon } from '../../parts/icon';
import { zoneHere } from '../../parts/reading';
import type { Account } from './account';
import css from './money.module.css';

/** A statement of any period, as a file. */
export function Statement({ account: { id, openedAt } }: { account: Account }) {
  const { t } = useTranslation('money');
  const [from, setFrom] = useState(openedAt.slice(0, 10));
  const [to, setTo] = useState(() => addDaysTo(todayIn(zoneHere(), new Date()), 1));
  const isPeriod = from !== '' && to > from;
  return (
    <section>
      <h2>{t('statement')}</h2>
      <div className={css.period}>
        <TextInput type="date" label={t('statement.from')} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <TextInput type="date" label={t('statement.to')} value={to} min={from} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
        {(['pdf', 'csv'] as const).map((format) => (
          <Button key={format} component="a" leftSection={<Icon name="download" size={13} />} disabled={!isPeriod} href={`/api/coproduction/money/accounts/${id}/statement/${format}?from=${from}&to=${to}`} download>
            {t(`statement.${format}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
