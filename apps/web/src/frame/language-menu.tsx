import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { chooseLanguage, languageNow, LANGUAGES, type Language } from '../texts/i18n';
import css from './top-bar.module.css';

export function LanguageMenu() {
  const { t } = useTranslation();
  const now = languageNow();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={css.plain} aria-label={t('language.is', { language: LANGUAGES[now] })}>
          <Icon name="globe" />
          {LANGUAGES[now]}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <Menu.Item key={tag} lang={tag} rightSection={tag === now && <Icon name="check" word={t('chosen')} />} onClick={() => void chooseLanguage(tag as Language)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
