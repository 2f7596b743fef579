import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../frame/keys';

/**
 * j and k go through a list, Enter opens what is chosen.
 * @param show brings a row that is chosen into sight.
 * @returns the index of what is chosen (-1: nothing yet), and a way to choose by pointer or focus.
 */
export function useListKeys(count: number, open: (index: number) => void, show: (index: number) => void = () => undefined): readonly [number, (index: number) => void] {
  const { t } = useTranslation('parts');
  const [chosen, setChosen] = useState(-1);
  const at = Math.min(chosen, count - 1);
  const step = (by: number) => () => {
    if (count === 0) return;
    const next = Math.min(count - 1, Math.max(0, at + by));
    setChosen(next);
    show(next);
  };
  useKeys([
    { key: 'j', does: t('keys.next'), run: step(1) },
    { key: 'k', does: t('keys.previous'), run: step(-1) },
    ...(at >= 0 ? [{ key: 'Enter', does: t('keys.open'), run: () => open(at) }] : []),
  ]);
  return [at, setChosen];
}
