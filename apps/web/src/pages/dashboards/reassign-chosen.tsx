import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chargedBy } from '../charge/charge';
import { ReassignDialog } from '../charge/reassign-dialog';
import { STEPS_KEY } from './figures';
import type { Instance } from './instances';
import css from './dashboards.module.css';

/** What can be done with several chosen instances at once; nothing while none is chosen. */
export function ReassignChosen({ chosen, clear }: { chosen: readonly Instance[]; clear: () => void }) {
  const { t } = useTranslation('charge');
  const [isOpen, open] = useState(false);
  const things = chosen.flatMap((instance) => chargedBy(instance) ?? []);
  if (things.length === 0) return null;
  return (
    <p className={css.chosen}>
      <span role="status">{t('chosen', { count: things.length })}</span>
      <Button size="compact-xs" onClick={() => open(true)}>
        {t('reassign')}
      </Button>
      {isOpen && <ReassignDialog things={things} changes={[[STEPS_KEY]]} close={() => (open(false), clear())} />}
    </p>
  );
}
