import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { Initial } from '../parts/initial';
import { useActing } from './acting';
import { cityFor, nameOf, type Organisation } from './organisations';
import css from './top-bar.module.css';

const inWords = (organisation: Organisation): string => {
  const name = nameOf(organisation);
  const city = cityFor(organisation);
  return city && !name.includes(city) ? `${name}, ${city}` : name;
};

/** For whom one acts: always to be seen, and changed here alone. */
export function OrganisationMenu() {
  const { t } = useTranslation();
  const { organisation, organisations, choose } = useActing();
  if (organisation === null) return <span className={css.organisation}>{t('acting.nobody')}</span>;
  const shown = (
    <>
      <Initial name={nameOf(organisation)} id={organisation.id} />
      <b>{inWords(organisation)}</b>
    </>
  );
  if (organisations.length < 2) return <span className={css.organisation} title={t('acting.only')}>{shown}</span>;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={css.organisation}>
          <span className="vh">{t('acting.for')} </span>
          {shown}
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('acting.for')}</Menu.Label>
        {organisations.map((one) => (
          <Menu.Item key={one.id} leftSection={<Initial name={nameOf(one)} id={one.id} />} rightSection={one.id === organisation.id && <Icon name="check" word={t('chosen')} />} onClick={() => choose(one.id)}>
            {inWords(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
