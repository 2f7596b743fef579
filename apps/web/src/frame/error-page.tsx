import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/client';
import { Refusal } from '../parts/refusal';

/** A page that could not be shown: why, and what can be done. A bug says so, and keeps the rest of the application standing. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="read">
      <h1>{isRefusal(error, 'not-found') ? t('error.not-found') : t('error.title')}</h1>
      <div style={{ maxWidth: 560, marginTop: 16 }}>
        {isRefusal(error) ? <Refusal error={error} /> : <p className="dim">{t('error.bug')}</p>}
        <p style={{ display: 'flex', gap: 8, marginTop: 16 }}>
          <Button onClick={() => (reset ? reset() : location.reload())}>{t('error.again')}</Button>
          <Button component="a" href="/" variant="subtle">
            {t('error.home')}
          </Button>
        </p>
      </div>
    </div>
  );
}
