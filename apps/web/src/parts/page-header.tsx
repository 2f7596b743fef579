import { useEffect, type ReactNode } from 'react';
import css from './page-header.module.css';

/** The name of the page in the window's title, for tabs, history and whoever listens. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Caravanserai`;
  }, [title]);
}

/** The head of a page that is no object: title, a sentence, and what can be done from here (at most one filled button). */
export function PageHeader({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  useTitle(title);
  return (
    <header className={css.head}>
      <div>
        <h1>{title}</h1>
        {lead && <p className={css.lead}>{lead}</p>}
      </div>
      {actions && <div className={css.acts}>{actions}</div>}
    </header>
  );
}
