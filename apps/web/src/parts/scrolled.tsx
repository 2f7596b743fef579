import type { ReactNode } from 'react';
import css from './scrolled.module.css';

/** What may be wider than its page and scrolls by itself, by keyboard too. */
export function Scrolled({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div className={`${css.scrolled} ${className}`} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
