import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { AccountMenu } from './account-menu';
import { InboxLink } from './inbox-link';
import { LanguageMenu } from './language-menu';
import { OrganisationMenu } from './organisation-menu';
import { openPalette } from './palette';
import css from './top-bar.module.css';

export function TopBar() {
  const { t } = useTranslation();
  return (
    <header className={css.top}>
      <OrganisationMenu />
      <button type="button" className={css.search} onClick={openPalette} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span>{t('search.find')}</span>
        <b className="vh phone">{t('search.title')}</b>
        <kbd>Ctrl K</kbd>
      </button>
      <InboxLink />
      <span className={css.language}>
        <LanguageMenu />
      </span>
      <AccountMenu />
    </header>
  );
}
