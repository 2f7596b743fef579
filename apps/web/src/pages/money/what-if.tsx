import { Button, Slider } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { moneyInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import { type Account, type Supposition, shownAmount, supposedQuery } from './account';
import { Cascade } from './cascade';
import type { Part } from './moving';
import { SharesEditor } from './shares-editor';
import css from './money.module.css';

type SharesByTier = Readonly<Record<string, readonly Part[]>>;

/** Receipts and shares as they might be; the platform reckons, and keeps nothing. */
export function WhatIf({ account }: { account: Account }) {
  const { t } = useTranslation('money');
  const [received, setReceived] = useState(Number(account.balance.received));
  const [shares, setShares] = useState<SharesByTier>(() => sharesOf(account));
  const [asked] = useDebouncedValue(suppositionOf(received, shares), 150);
  const supposed = useQuery(supposedQuery(account.id, account.version, asked));
  const most = Math.max(1_000, Number(account.balance.received), ...account.whole.map(({ receipts }) => Number(receipts ?? 0))) * 2;
  const amount = (minor: number) => moneyInWords({ minor, currency: account.currency });
  function reset(): void {
    setReceived(Number(account.balance.received));
    setShares(sharesOf(account));
  }
  return (
    <section>
      <h2>{t('what-if')}</h2>
      <p className="small dim">{t('what-if.means')}</p>
      <p>{t('what-if.receipts')} <b className="num">{amount(received)}</b></p>
      <Slider min={0} max={most} step={Math.max(1, Math.round(most / 1_000))} value={received} onChange={setReceived} label={amount} thumbLabel={t('what-if.receipts')} />
      {Object.entries(shares).map(([tier, parts]) => (
        <SharesEditor key={tier} title={t('shares.of', { tier })} parts={parts} nameOf={(id) => account.parties.find((party) => party.id === id)?.name ?? id} whole={10_000} change={(next) => setShares({ ...shares, [tier]: next })} />
      ))}
      <Button className={css.reset} onClick={reset}>{t('what-if.as-is')}</Button>
      {supposed.error !== null && <Refusal error={supposed.error} />}
      {supposed.data && (
        <>
          <Cascade account={account} balance={supposed.data.balance} />
          <Compared account={account} paid={supposed.data.balance.paid} />
        </>
      )}
    </section>
  );
}

/** Tiers that are divided by shares alone are those whose shares one may want to try. */
const sharesOf = ({ tiers }: Account): SharesByTier =>
  Object.fromEntries(tiers.filter(({ claims }) => claims.length > 1 && claims.every(({ shareBasisPoints }) => shareBasisPoints !== undefined))
    .map(({ id, claims }) => [id, claims.map(({ party, shareBasisPoints }) => ({ id: party, value: shareBasisPoints! }))]));

const suppositionOf = (received: number, shares: SharesByTier): Supposition => ({
  received: String(received),
  tiers: Object.entries(shares).map(([tier, parts]) => ({ tier, shares: parts.map(({ id, value }) => ({ party: id, shareBasisPoints: value })) })),
});

function Compared({ account: { parties, balance, currency }, paid }: { account: Account; paid: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('money');
  return (
    <table className={css.table}>
      <caption className="vh">{t('what-if')}</caption>
      <thead>
        <tr><th scope="col">{t('what-if.party')}</th><th scope="col" className={css.amount}>{t('party.paid')}</th><th scope="col" className={css.amount}>{t('what-if.then')}</th><th scope="col" className={css.amount}>{t('what-if.change')}</th></tr>
      </thead>
      <tbody>
        {parties.map(({ id, name }) => {
          const [now, then] = [balance.paid[id] ?? '0', paid[id] ?? '0'];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              {[now, then, String(BigInt(then) - BigInt(now))].map((minor, at) => <td key={at} className={css.amount}><Money amount={shownAmount(minor, currency)} /></td>)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
