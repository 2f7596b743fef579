import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { openPalette } from '../../frame/palette';
import { EmptyState } from '../../parts/empty-state';
import { PageHeader } from '../../parts/page-header';

/** An address at which nothing is: why that may be, and two ways on. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="read">
      <PageHeader title={t('not-found.title')} />
      <EmptyState icon="tour" title={location.pathname} hint={t('not-found.text')}>
        <Button onClick={openPalette}>{t('not-found.search')}</Button>
        <Link to="/">{t('error.home')}</Link>
      </EmptyState>
    </div>
  );
}
