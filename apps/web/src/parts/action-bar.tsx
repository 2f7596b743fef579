import { Button, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../frame/palette-entries';
import { ActionDialog } from './action-dialog';
import { Icon } from './icon';
import type { ActionBarProps, ObjectAction } from './object-action';
import css from './action-bar.module.css';

export { opensForm } from './object-action';
export type { ActionBarProps, ObjectAction } from './object-action';

/** What this actor may do with the object: one primary, the rest in lines, disabled ones with their reason. */
export function ActionBar({ align = 'end', actions, version, changes, compare }: ActionBarProps) {
  const [asked, setAsked] = useState<ObjectAction | null>(null);
  const { t } = useTranslation('parts');
  const press = (action: ObjectAction) => (action.open ? action.open() : setAsked(action));
  useCommands(actions.filter(({ because }) => !because).map((action) => ({ title: action.label, kind: t('actions.kind'), icon: 'arrow' as const, run: () => press(action) })));
  const refused = actions.filter(({ because }) => because);
  // One reason for several is said once.
  const reasons = refused.filter(({ because }, index) => refused.findIndex((other) => other.because === because) === index);
  const why = (because: ObjectAction['because']) => `why-${refused.find((other) => other.because === because)?.name}`;
  // As it is now, not as it was when it was pressed: what is chosen in its dialogue may change what it sends.
  const current = asked && (actions.find(({ name }) => name === asked.name) ?? asked);
  return (
    <div className={align === 'start' ? css.start : undefined}>
      <div className={css.bar}>
        {actions.map((action) => (
          <ActionButton key={action.name} action={action} why={why(action.because)} press={() => press(action)} />
        ))}
      </div>
      {reasons.map(({ name, because }) => (
        <p key={name} className={css.why} id={`why-${name}`}>
          <Icon name="lock" />
          <span>
            <span className="vh">{refused.filter((other) => other.because === because).map(({ label }) => label).join(', ')}: </span>
            {because}
          </span>
        </p>
      ))}
      {current && <ActionDialog action={current} version={version} changes={changes} compare={compare} close={() => setAsked(null)} />}
    </div>
  );
}

function ActionButton({ action: { label, primary, danger, because }, why, press }: { action: ObjectAction; why: string; press: () => void }) {
  if (because) {
    // Not `disabled`: whoever goes by keyboard comes to it as well, and hears why.
    return (
      <Tooltip label={because} multiline maw={320}>
        <Button className={css.off} aria-disabled="true" aria-describedby={why} onClick={(event) => event.preventDefault()}>
          {label}
        </Button>
      </Tooltip>
    );
  }
  return (
    <Button variant={primary ? 'filled' : 'default'} className={danger ? css.danger : undefined} onClick={press}>
      {label}
    </Button>
  );
}
