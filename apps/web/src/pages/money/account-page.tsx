import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { StateChip } from '../../parts/chip';
import { Money } from '../../parts/money';
import { ObjectHeader } from '../../parts/object-header';
import { When } from '../../parts/when';
import { type Account, accountQuery, shownAmount } from './account';
import { Cascade } from './cascade';
import { PartiesTable } from './parties-table';
import { ReceiptForm } from './receipt-form';
import { Receipts } from './receipts';
import { Statement } from './statement';
import { useAccountActions } from './use-account-actions';
import { WhatIf } from './what-if';
import css from './money.module.css';

export function AccountPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const account = useQuery(accountQuery(id));
  if (!account.data) return account.error ? <ErrorPage error={account.error} reset={() => void account.refetch()} /> : <PageShape />;
  return <AccountInFull account={account.data} />;
}

/** An account: what came in and where it went, who has what, and what if. */
function AccountInFull({ account }: { account: Account }) {
  const { t } = useTranslation('money');
  const [recording, setRecording] = useState(false);
  const { actions, changes } = useAccountActions(account, () => setRecording(true));
  const { balance, currency } = account;
  const paid = String(Object.values(balance.paid).reduce((sum, amount) => sum + BigInt(amount), 0n));
  const totals = [[t('received'), balance.received], [t('paid-out'), paid], [t('held'), balance.held]] as const;
  return (
    <div className="wide">
      <ObjectHeader
        crumb={{ to: '/money', label: t('title'), note: currency }}
        title={account.title}
        state={<StateChip state={account.status} />}
        actions={<ActionBar actions={actions} version={account.version} changes={changes} />}
      />
      <dl className={css.totals}>
        {totals.map(([label, minor]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd><Money amount={shownAmount(minor, currency)} /></dd>
          </div>
        ))}
      </dl>
      <p className={css.means}>{t('held.means')}</p>
      {account.amended.map(({ from, root }) => (
        <p key={from} className={css.means}>{t('amended')} <When at={from} weekday={false} />. {t('amended.means')} <code className={css.root}>{root}</code></p>
      ))}
      <div className={css.body}>
        <section>
          <h2>{t('cascade')}</h2>
          <p className="small dim">{t('cascade.means')}</p>
          <Cascade account={account} balance={balance} />
        </section>
        <section>
          <h2>{t('parties')}</h2>
          <PartiesTable account={account} />
        </section>
        <WhatIf key={account.version} account={account} />
        <Statement account={account} />
        <Receipts account={account} />
      </div>
      {recording && <ReceiptForm account={account} changes={changes} close={() => setRecording(false)} />}
    </div>
  );
}
