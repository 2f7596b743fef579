import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../parts/draft';
import type { Side, Stay } from '../road/road';
import { BreakEvenCard } from './break-even-card';
import { breakEvenFrom, nothingTyped, premiumFrom, type SumsTyped } from './host-sums';
import { PremiumCard } from './premium-card';
import { breakEvenQuery, premiumQuery } from './tour-money';
import css from './tour-money.module.css';

/** What insuring the stop costs, and for its host how many visitors pay what it bears. What is typed stays in this browser. */
export function SumsSection({ stay, side }: { stay: Stay; side: Side }) {
  const { t } = useTranslation('tour-money');
  const draft = useDraft<SumsTyped>(`sums.${stay.id}`, nothingTyped);
  const [typed] = useDebouncedValue(draft.values, 250);
  const premiumAsked = premiumFrom(typed);
  const premium = useQuery({ ...premiumQuery(stay.id, premiumAsked), placeholderData: keepPreviousData });
  // What the records say is there before anything is typed, and says in which currency the house reckons.
  const records = useQuery(breakEvenQuery(stay.id, side === 'host' ? { netYieldMinor: 0 } : null));
  const asked = records.data ? breakEvenFrom(typed, records.data.currency) : null;
  const breakEven = useQuery({ ...breakEvenQuery(stay.id, asked), placeholderData: keepPreviousData });
  const type = (field: keyof SumsTyped) => (text: string) => draft.set({ ...draft.values, [field]: text });
  const found = premiumAsked && premium.data ? premium.data : null;
  return (
    <section>
      <h2>{t(side === 'host' ? 'sums.host' : 'sums.organiser')}</h2>
      <p className="small dim">{t('sums.means')}</p>
      <div className={css.sums}>
        <PremiumCard typed={draft.values} type={type} premium={found} error={premium.error} value={stay.insuredValue} />
        {side === 'host' && <BreakEvenCard typed={draft.values} type={type} sum={asked ? (breakEven.data ?? null) : (records.data ?? null)} isAsked={asked !== null} error={records.error ?? breakEven.error} premium={found} />}
      </div>
    </section>
  );
}
