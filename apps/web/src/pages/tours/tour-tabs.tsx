import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import type { Tour } from './touring';
import css from './tours.module.css';

/** The pages of one tour: its bench, and for whoever has a part in it what else is done with it. */
export function TourTabs({ tour }: { tour: Tour }) {
  const { t } = useTranslation(['tours', 'routing', 'what-if', 'tour-money']);
  const { organisation } = useActing();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const plans = organisation?.id === tour.organiserId && tour.state === 'planned';
  const takesPart = organisation?.id === tour.organiserId || tour.stops.some(({ hostId }) => hostId === organisation?.id);
  if (!takesPart) return null;
  const pages = [
    ['', t('tab.bench')],
    ...(plans ? [['/route', t('to-route', { ns: 'routing' })] as const, ['/changes', t('to-changes', { ns: 'what-if' })] as const] : []),
    ['/money', t('to-money', { ns: 'tour-money' })],
    ['/carbon', t('to-carbon', { ns: 'tour-money' })],
  ] as const;
  return (
    <nav className={`${css.tabs} ${css.tourTabs}`} aria-label={t('tour-tabs')}>
      {pages.map(([page, name]) => (
        <Link key={page} to={`/tours/${tour.id}${page}`} aria-current={path === `/tours/${tour.id}${page}` ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
