import { Button } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signInPath } from '../api/client';
import { Gate } from '../parts/icon';
import { useKeyboard } from './keys';
import { KeysList } from './keys-list';
import { LanguageMenu } from './language-menu';
import { Link } from './link';
import { Toasts } from './toasts';
import css from './visitor-shell.module.css';

/** What stands around a page that everybody may read, for who is not signed in: what this is, and the way in, back to this very page. */
export function VisitorShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('entry');
  const here = useRouterState({ select: ({ location }) => location.href });
  useKeyboard();
  return (
    <>
      <header className={css.top}>
        <Link to="/" className={css.brand!}>
          <Gate />
          <span>Caravanserai</span>
        </Link>
        <span className={css.note}>{t('visitor.note')}</span>
        <LanguageMenu />
        <Button component="a" variant="outline" size="compact-md" href={signInPath(here)}>
          {t('sign-in')}
        </Button>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <KeysList />
      <Toasts />
    </>
  );
}
