import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../frame/page-shape';
import { Refusal } from '../../parts/refusal';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** Height of what will stand here, so that nothing jumps. */
  readonly rows?: number;
  readonly children: (answer: T) => ReactNode;
}

/** What an answer is shown by, or the shape of it while it is on its way, or why it can not be shown and a way to try again. */
export function Figure<T>({ query, rows = 6, children }: Props<T>) {
  const { t } = useTranslation('dashboards');
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <Refusal error={query.error} ways={[{ button: <Button onClick={() => void query.refetch()}>{t('again')}</Button> }]} />;
  return <Bars rows={rows} />;
}
