import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import css from './empty-state.module.css';

/** Nothing is here yet: what would stand here, and the one thing that brings it about. */
export function EmptyState({ icon = 'info', title, hint, children }: { icon?: IconName; title: string; hint?: ReactNode; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <Icon name={icon} />
      <div>
        <p className={css.title}>{title}</p>
        {hint && <p className="dim">{hint}</p>}
        {children && <div className={css.do}>{children}</div>}
      </div>
    </div>
  );
}
