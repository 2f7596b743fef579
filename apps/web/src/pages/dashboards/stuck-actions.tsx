import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { ActionDialog } from '../../parts/action-dialog';
import type { ObjectAction } from '../../parts/object-action';
import { chargedBy, type Seen } from '../charge/charge';
import { ReassignDialog } from '../charge/reassign-dialog';
import { careOf } from './cares';
import { ExtendDeadline } from './extend-deadline';
import { STEPS_KEY } from './figures';
import type { Instance } from './instances';
import { nudge } from './nudge';
import { objectPath } from './object-paths';
import { useReassignable } from './use-reassignable';
import css from './dashboards.module.css';

/** What can be done about something that stands still: open it, tell whoever it waits for once more, give it more time, put somebody else in charge. */
export function StuckActions({ instance, small = true }: { instance: Pick<Instance, 'workflow' | 'id' | 'title' | 'dueAt' | 'mustAct' | 'endedAt'> & Seen; small?: boolean }) {
  const { t } = useTranslation('dashboards');
  const { t: charge } = useTranslation('charge');
  const go = useGo();
  const { administrator } = useActing();
  const extendable = useExtendable(instance);
  const reassignable = useReassignable()(instance);
  const [reassigning, setReassigning] = useState(false);
  const [extending, setExtending] = useState(false);
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const path = objectPath(instance.workflow, instance.id);
  const care = careOf(instance);
  const size = small ? 'compact-xs' : 'sm';
  const nudging: ObjectAction | null = care && administrator && instance.endedAt === null ? { name: 'nudge', label: t('do.nudge'), ask: { text: t('do.nudge.ask') }, send: (_, meta) => nudge(care, meta), done: t('do.nudged') } : null;
  return (
    <span className={css.acts}>
      {nudging && (
        <Button size={size} onClick={() => setAsked(nudging)}>
          {nudging.label}
        </Button>
      )}
      {extendable && (
        <Button size={size} onClick={() => setExtending(true)}>
          {t('do.extend')}
        </Button>
      )}
      {reassignable && (
        <Button size={size} onClick={() => setReassigning(true)}>
          {charge('reassign')}
        </Button>
      )}
      {path && (
        <Button size={size} onClick={() => go(path)}>
          {t('do.open')}
        </Button>
      )}
      {asked && <ActionDialog action={asked} close={() => setAsked(null)} />}
      {reassigning && <ReassignDialog things={[chargedBy(instance)!]} changes={[[STEPS_KEY]]} close={() => setReassigning(false)} />}
      {extending && <ExtendDeadline instance={instance} close={() => setExtending(false)} />}
    </span>
  );
}

/** Administrators give more time to whatever its service lets them; a party does where the table says so. */
export function useExtendable(instance: Pick<Instance, 'workflow' | 'id' | 'mustAct' | 'endedAt' | 'dueAt'>): boolean {
  const { administrator, organisation } = useActing();
  const care = careOf(instance);
  if (!care || instance.endedAt !== null || instance.dueAt === null) return false;
  if (care.extendAction === null) return administrator;
  return (instance.mustAct ?? []).some(({ actions, organisation: party }) => actions.includes(care.extendAction!) && (administrator || party === organisation?.id));
}
