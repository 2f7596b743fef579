import { Button, Modal, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionBarProps, ObjectAction } from './object-action';
import { Refusal } from './refusal';
import { SideBySide } from './side-by-side';
import { useCommand } from './use-command';
import css from './action-dialog.module.css';

type Props = Pick<ActionBarProps, 'version' | 'changes' | 'compare'> & { action: ObjectAction; close: () => void };

/** From the press of a button to its end: asks where that is wanted, acts, and stays only to say what stands in the way. */
export function ActionDialog({ action, version, changes, compare, close }: Props) {
  const { t } = useTranslation('parts');
  const [remark, setRemark] = useState('');
  const [seen] = useState(version);
  const command = useCommand({ ...action, version: seen, changes, onDone: close });
  const { ask, label, danger } = action;
  const lacking = Boolean(ask?.blocked) || (ask?.remark === 'needed' && remark.trim() === '');
  // Strict mode mounts twice; the second run finds the first under way and does nothing.
  useEffect(() => {
    if (!ask) void command.run({ remark: '' });
    // Once, when it is opened.
  }, []);
  if (!ask && !command.error) return null;
  return (
    <Modal opened onClose={close} title={<b>{label}</b>} closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={css.body}>
        {ask && !command.error && <p>{ask.text}</p>}
        {ask?.more && !command.isStale && ask.more}
        {ask?.blocked && <p className="small t-saffron">{ask.blocked}</p>}
        {ask?.remark && !command.isStale && (
          <Textarea label={ask.remarkLabel ?? t(ask.remark === 'needed' ? 'actions.remark' : 'actions.remark.may')} value={remark} onChange={({ currentTarget }) => setRemark(currentTarget.value)} autosize minRows={3} maxLength={4000} data-autofocus required={ask.remark === 'needed'} />
        )}
        {command.error !== null && !command.isStale && <Refusal error={command.error} lines={action.refusalLines?.(command.error)} />}
        {command.isStale && <Conflict rows={seen === undefined ? [] : (compare?.(seen) ?? [])} />}
        <div className={css.buttons}>
          <Button onClick={close}>{t(command.error ? 'actions.leave' : 'actions.cancel')}</Button>
          {command.isStale ? (
            <Button variant="outline" loading={command.pending} onClick={() => void command.again(version)}>
              {t('actions.all-the-same')}
            </Button>
          ) : (
            <Button variant="filled" className={danger ? css.danger : undefined} loading={command.pending} disabled={lacking} onClick={() => void (command.error ? command.again() : command.run({ remark: remark.trim() }))}>
              {command.error ? t('actions.again') : label}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}

/** Two worked on the same thing: what was seen and what is now, before anything is decided. */
function Conflict({ rows }: { rows: Parameters<typeof SideBySide>[0]['rows'] }) {
  const { t } = useTranslation('parts');
  return (
    <div role="alert">
      <p>
        <b>{t('conflict.title')}</b> {t('conflict.text')}
      </p>
      {rows.length > 0 && (
        <div style={{ marginTop: 12 }}>
          <SideBySide caption={t('conflict.title')} ours={t('conflict.seen')} theirs={t('conflict.now')} rows={rows} />
        </div>
      )}
    </div>
  );
}
