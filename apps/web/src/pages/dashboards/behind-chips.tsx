import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../../parts/filter-bar';
import { Icon } from '../../parts/icon';
import { BEHIND } from './instances';
import { Sequence } from './sequence';
import { useWords } from './words';
import css from './dashboards.module.css';

/** Which number one has come from, in words; each part can be taken away. */
export function BehindChips() {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [search, change] = useFilters();
  const { standing, reached, activity, next, variant, band } = search;
  const said: readonly (readonly [(typeof BEHIND)[number], string | undefined])[] = [
    ['standing', standing && t(`standing.${standing}` as 'standing.open')],
    ['reached', reached && t('behind.reached', { state: words.state(reached) })],
    ['activity', activity && (next ? t('behind.next', { activity: words.activity(activity), next: words.activity(next) }) : t('behind.activity', { activity: words.activity(activity) }))],
    ['variant', variant && t('behind.variant')],
    ['band', band && t(`ageing.band.${band}` as 'ageing.band.0')],
  ];
  const away = (name: string) => change(name === 'activity' ? { activity: undefined, next: undefined } : { [name]: undefined });
  return (
    <>
      <span className={css.acts}>
        {said.map(([name, text]) =>
          text ? (
            <Button key={name} variant="light" size="compact-sm" rightSection={<Icon name="x" size={12} word={t('behind.remove')} />} onClick={() => away(name)}>
              {text}
            </Button>
          ) : null,
        )}
      </span>
      {variant && <Sequence activities={variant.split(',')} />}
    </>
  );
}
