import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import css from './definition.module.css';

/** How a figure is defined, behind the (i) beside its title. */
export function Definition({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('parts');
  return (
    <Popover width={320} position="bottom-start" withArrow>
      <Popover.Target>
        <button type="button" className={css.info} aria-label={t('chart.definition', { title })}>
          <Icon name="info" size={14} />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="small">{children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
