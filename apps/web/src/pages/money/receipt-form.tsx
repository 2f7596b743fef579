import { Modal } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, MoneyField, NumberField, TextField } from '../../parts/fields';
import type { Amount } from '../../parts/money';
import { zoneHere } from '../../parts/reading';
import type { Account } from './account';

interface Values {
  readonly receivedOn: string;
  readonly direction: 'in' | 'out';
  readonly amount?: Amount;
  readonly corrects?: number;
  readonly reference?: string;
}

/** What came in, or what went back: people write amounts above zero and say which of the two it was. */
export function ReceiptForm({ account, changes, close }: { account: Account; changes: readonly QueryKey[]; close: () => void }) {
  const { t } = useTranslation('money');
  const currencies = [...new Set([account.currency, ...account.fx.flatMap(({ from, to }) => [from, to])])];
  const directions = (['in', 'out'] as const).map((value) => ({ value, label: t(`record.${value}`) }));
  return (
    <Modal opened onClose={close} title={<b>{t('do.record')}</b>} closeButtonProps={{ 'aria-label': t('close', { ns: 'parts' }) }}>
      <DraftForm<Values>
        name={`receipt.${account.id}`}
        initial={{ receivedOn: todayIn(zoneHere(), new Date()), direction: 'in' }}
        submit={t('record.submit')}
        version={account.version}
        changes={changes}
        done={t('record.done')}
        check={({ amount }) => (amount && amount.minor > 0 ? [] : [{ field: 'amount.minor', reason: t('record.lacking') }])}
        send={(values, meta) => answerOf(api.POST('/api/coproduction/money/accounts/{id}/receipts', { params: { path: { id: account.id } }, headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        {({ direction }) => (
          <>
            <DayField name="receivedOn" label={t('record.day')} required />
            <ChoiceField name="direction" label={t('record.direction')} options={directions} required />
            <MoneyField name="amount" label={t('record.amount')} currencies={currencies} required />
            {direction === 'out' && <NumberField name="corrects" label={t('record.corrects')} />}
            <TextField name="reference" label={t('record.reference')} maxLength={100} />
          </>
        )}
      </DraftForm>
    </Modal>
  );
}

function bodyOf({ receivedOn, direction, amount, corrects, reference }: Values) {
  const { minor, currency } = amount!;
  const out = direction === 'out';
  return { receivedOn, amount: { minor: out ? -minor : minor, currency }, ...(out && corrects && { corrects }), ...(reference && { reference }) };
}
