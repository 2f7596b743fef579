import { Button, Modal } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { signInPath } from '../api/client';
import { Icon } from '../parts/icon';
import { useSessionIsOver } from './expired';
import css from './notices.module.css';

/** What concerns every page: no connection, or a session that is over. The page stays as it is behind them. */
export function Notices() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const over = useSessionIsOver();
  return (
    <>
      {!online && (
        <p className={css.notice} role="status">
          <Icon name="offline" />
          <span>
            <b>{t('offline.title')}</b> {t('offline.text')}
          </span>
        </p>
      )}
      <Modal opened={over} onClose={() => undefined} withCloseButton={false} title={<b>{t('expired.title')}</b>} closeOnEscape={false} closeOnClickOutside={false}>
        <p>{t('expired.text')}</p>
        <Button component="a" variant="filled" mt="md" href={signInPath(location.pathname + location.search)} data-autofocus>
          {t('sign-in.again')}
        </Button>
      </Modal>
    </>
  );
}
