import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Gate } from '../parts/icon';
import { BottomBar } from './bottom-bar';
import { KeysList } from './keys-list';
import { useKeyboard } from './keys';
import { Link } from './link';
import { NavigationList } from './navigation-list';
import { Notices } from './notices';
import { Palette } from './palette';
import { Toasts } from './toasts';
import { TopBar } from './top-bar';
import css from './shell.module.css';

/** Pages that need the whole width fold the navigation to its icons; lists and forms below the same address do not. */
const WORKBENCH = /^\/(tours|agreements)\/(?!offers|spaces|stops)[^/]+/;

/** What stands around every page: navigation, who one acts for, search, inbox; and what is heard everywhere. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  useKeyboard();
  useFocusOnArrival(path, main);
  return (
    <div className={`${css.app} ${WORKBENCH.test(path) ? css.folded : ''}`}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <nav className={css.nav} aria-label={t('navigation')}>
        <Link className={css.brand!} to="/" aria-label="Caravanserai">
          <Gate />
          <span>Caravanserai</span>
        </Link>
        <NavigationList />
        <p className={css.foot}>
          <kbd>?</kbd>
          <span> {t('keys.foot')}</span>
        </p>
      </nav>
      <TopBar />
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Notices />
        {children}
      </main>
      <BottomBar />
      <Palette />
      <KeysList />
      <Toasts />
    </div>
  );
}

/** A new page is begun at its beginning, by whoever sees it and by whoever hears it; the first one is left to the browser. */
function useFocusOnArrival(path: string, main: React.RefObject<HTMLElement | null>): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
