import { Button } from '@mantine/core';
import { useState } from 'react';
import { moneyInWords, numberInWords } from '../../parts/reading';
import { useWords } from '../../texts/use-words';
import { DealForm } from './deal-form';
import type { Engagement, Side } from './performing';
import css from './performing.module.css';
import { RightForm } from './right-form';

const OPEN_FOR_DEAL = ['enquiry', 'availability', 'hold', 'offer'];
const AMOUNTS = ['feePerShowMinor', 'rentMinor', 'guaranteeMinor', 'breakEvenMinor', 'secondCallMinor', 'perDiemMinor', 'advanceMinor'] as const;
const SHARES = ['companyShareBasisPoints', 'royaltyBasisPoints', 'withholdingBasisPoints'] as const;
const BURDENS = ['fee', 'perDiem', 'travel', 'accommodation'] as const;
export const percent = (basisPoints: number): string => numberInWords(basisPoints / 10_000, { style: 'percent', maximumFractionDigits: 2 });

/** What the presenter pays, who bears what, where the company may play elsewhere, and whose rights are granted. */
export function DealSection({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const [open, setOpen] = useState<'deal' | 'right' | null>(null);
  const isOpen = OPEN_FOR_DEAL.includes(engagement.state);
  return (
    <section>
      <h2>
        {t('deal')}
        <span className={css.acts}>
          {side === 'host' && isOpen && <Button size="compact-sm" onClick={() => setOpen('deal')}>{t('deal.write')}</Button>}
          {side === 'organiser' && isOpen && <Button size="compact-sm" onClick={() => setOpen('right')}>{t('right.write')}</Button>}
        </span>
      </h2>
      <Terms engagement={engagement} />
      <Rights engagement={engagement} />
      {open === 'deal' && <DealForm engagement={engagement} close={() => setOpen(null)} />}
      {open === 'right' && <RightForm engagement={engagement} close={() => setOpen(null)} />}
    </section>
  );
}

function Terms({ engagement: { deal, agreed } }: { engagement: Engagement }) {
  const t = useWords('performing');
  if (deal === null) return <p className="dim">{t('deal.none')}</p>;
  const lines = [
    ...AMOUNTS.filter((term) => deal[term] !== null && deal[term] !== 0).map((term) => [t(`term.${term}`), moneyInWords({ minor: deal[term]!, currency: deal.currency })] as const),
    ...SHARES.filter((term) => deal[term] !== null && deal[term] !== 0).map((term) => [t(`term.${term}`), percent(deal[term]!)] as const),
    ...BURDENS.map((burden) => [t(`burden.${burden}`), deal.payers[burden] === null ? '–' : t(`side.${deal.payers[burden]}`)] as const),
    [t('exclusivity'), t('exclusivity.words', { ...deal.exclusivity })] as const,
    ...(['host', 'organiser'] as const).map((side) => [t('agreed.by', { side: t(`side.${side}`) }), t(agreed[side] ? 'yes' : 'no')] as const),
  ];
  return (
    <>
      <p><b>{t(`kind.${deal.kind}`)}</b></p>
      <ul className={css.list}>
        {lines.map(([label, value]) => (
          <li key={label}><span className="dim">{label}</span><span className="num">{value}</span></li>
        ))}
      </ul>
    </>
  );
}

function Rights({ engagement: { rights } }: { engagement: Engagement }) {
  const t = useWords('performing');
  return (
    <ul className={css.list}>
      {rights.map(({ kind, needed, territories, from, to }, at) => (
        <li key={at}><span className="dim">{t(`right.${kind}`)}</span><span>{needed ? t('right.words', { territories: territories.join(', '), from: from ?? '–', to: to ?? '–' }) : t('right.none')}</span></li>
      ))}
    </ul>
  );
}
