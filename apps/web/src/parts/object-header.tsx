import type { ReactNode } from 'react';
import { Link } from '../frame/link';
import { Icon } from './icon';
import { Must, type MustAct } from './must';
import { useTitle } from './page-header';
import css from './object-header.module.css';

export interface ObjectHeaderProps {
  /** Where it belongs: the list it came from, with a word on what it is. */
  readonly crumb: { readonly to: string; readonly label: string; readonly note?: ReactNode };
  readonly title: string;
  /** A StateChip, or two. */
  readonly state?: ReactNode;
  readonly must?: MustAct | null;
  /** An ActionBar. */
  readonly actions?: ReactNode;
  /** A LifecycleTrack. */
  readonly track?: ReactNode;
}

/** The head of every object of a workflow: what it is, its state, who must act by when, what can be done, how far it has come. */
export function ObjectHeader({ crumb, title, state, must, actions, track }: ObjectHeaderProps) {
  useTitle(title);
  return (
    <header className={css.head}>
      <p className={css.crumb}>
        <Link to={crumb.to}>{crumb.label}</Link>
        {crumb.note && (
          <>
            <Icon name="right" size={12} />
            <span>{crumb.note}</span>
          </>
        )}
      </p>
      <div className={css.line}>
        <h1>{title}</h1>
        {state && <span className={css.state}>{state}</span>}
        {actions && <div className={css.acts}>{actions}</div>}
      </div>
      {must && <Must {...must} />}
      {track}
    </header>
  );
}
