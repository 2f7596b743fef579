import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { ExtendDeadline } from './extend-deadline';
import type { Instance } from './instances';
import { objectPath } from './object-paths';
import css from './dashboards.module.css';

/** What can be done about something that stands still: open it, give it more time. */
export function StuckActions({ instance }: { instance: Instance }) {
  const { t } = useTranslation('dashboards');
  const go = useGo();
  const extendable = useExtendable(instance);
  const [extending, setExtending] = useState(false);
  const path = objectPath(instance.workflow, instance.id);
  return (
    <span className={css.acts}>
      {path && (
        <Button size="compact-xs" onClick={() => go(path)}>
          {t('do.open')}
        </Button>
      )}
      {extendable && (
        <Button size="compact-xs" onClick={() => setExtending(true)}>
          {t('do.extend')}
        </Button>
      )}
      {extending && <ExtendDeadline instance={instance} close={() => setExtending(false)} />}
    </span>
  );
}

/** A hold is given more time by its organiser, or by an administrator. */
export function useExtendable({ workflow, mustAct = [], endedAt }: Pick<Instance, 'workflow' | 'mustAct' | 'endedAt'>): boolean {
  const { administrator, organisation } = useActing();
  if (workflow !== 'touring.stop' || endedAt !== null) return false;
  return mustAct.some(({ actions, organisation: party }) => actions.includes('extend-hold') && (administrator || party === organisation?.id));
}
