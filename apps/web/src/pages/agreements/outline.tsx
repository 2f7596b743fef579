import { Menu } from '@mantine/core';
import { Button } from '@mantine/core';
import { Icon } from '../../parts/icon';
import { headingOf } from './clause-words';
import { isOpen } from './standing';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

export function goToClause(id: string): void {
  const target = document.getElementById(`clause-${id}`);
  target?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  target?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}

/** All clauses with the open ones marked; on a phone behind one button. */
export function Outline({ scene }: { scene: Scene }) {
  const { agreement, standings, open, t } = scene;
  const entries = agreement.text.clauses.map((clause, index) => ({ id: clause.id, number: index + 1, heading: headingOf(t, clause), isOpen: isOpen(standings.get(clause.id) ?? []) }));
  const mark = (one: { isOpen: boolean }) => <Icon name={one.isOpen ? 'glass' : 'check'} word={t(one.isOpen ? 'clause.is-open' : 'clause.is-agreed')} />;
  return (
    <>
      <nav className={`${css.outline} desk`} aria-label={t('clauses')}>
        <h2>
          <span>{t('clauses.count', { count: open.all })}</span>
          {open.count > 0 && <span className="t-saffron">{t('clauses.open', { count: open.count })}</span>}
        </h2>
        <ol>
          {entries.map((one) => (
            <li key={one.id} className={one.isOpen ? css.isOpen : undefined}>
              <a href={`#clause-${one.id}`} onClick={(event) => (event.preventDefault(), goToClause(one.id))}>
                <span className={css.nn}>{one.number}</span>
                <span>{one.heading}</span>
                {mark(one)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={`${css.outlinePhone} phone`}>
        <Menu position="bottom-start" width="target">
          <Menu.Target>
            <Button fullWidth justify="space-between" rightSection={<Icon name="down" />}>
              {t('clauses.count', { count: open.all })}
              {open.count > 0 && `, ${t('clauses.open', { count: open.count })}`}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {entries.map((one) => (
              <Menu.Item key={one.id} rightSection={mark(one)} onClick={() => goToClause(one.id)}>
                {one.number} {one.heading}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </>
  );
}
