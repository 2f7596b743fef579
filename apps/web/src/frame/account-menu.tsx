import { Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../parts/icon';
import { chooseLanguage, languageNow, LANGUAGES, type Language } from '../texts/i18n';
import { useGo } from './link';
import { useMe, useSession } from './session';
import css from './top-bar.module.css';

const THEMES = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['auto', 'gear'],
] as const satisfies readonly (readonly [string, IconName])[];

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase();
};

/** Who is signed in; theme, own data, the way out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const go = useGo();
  const session = useSession().data;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const token = session?.signedIn ? session.csrfToken : '';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button type="button" className={css.me}>
          {initialsOf(me.displayName)} <span className="vh">{t('account.of', { name: me.displayName })}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={css.menuhead}>
          <b>{me.displayName}</b>
          <small>{me.email}</small>
        </div>
        <Menu.Item leftSection={<Icon name="bell" />} onClick={() => go('/inbox/settings')}>
          {t('account.notifications')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="lock" />} onClick={() => go('/signing-keys')}>
          {t('account.keys')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="lock" />} component="a" href="/oidc/account">
          {t('account.password')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('theme.title')}</Menu.Label>
        {THEMES.map(([name, icon]) => (
          <Menu.Item key={name} leftSection={<Icon name={icon} />} rightSection={colorScheme === name && <Icon name="check" word={t('chosen')} />} closeMenuOnClick={false} onClick={() => setColorScheme(name)}>
            {t(`theme.${name}`)}
          </Menu.Item>
        ))}
        <Menu.Divider className="phone" />
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <Menu.Item key={tag} className="phone" lang={tag} leftSection={<Icon name="globe" />} rightSection={tag === languageNow() && <Icon name="check" word={t('chosen')} />} onClick={() => void chooseLanguage(tag as Language)}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="arrow" />} onClick={() => signOut(token)}>
          {t('account.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** A form, as the gateway takes it: its answer leads on to where the session at the issuer ends. */
function signOut(csrfToken: string): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '/auth/sign-out', hidden: true });
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'csrfToken', value: csrfToken }));
  document.body.append(form);
  form.submit();
}
