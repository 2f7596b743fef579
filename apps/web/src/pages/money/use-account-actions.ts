import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { type ObjectAction, opensForm } from '../../parts/object-action';
import type { Account } from './account';

/** What the keeper of the account may do; others who have a part in it see why they may not. */
export function useAccountActions(account: Account, record: () => void) {
  const { t } = useTranslation('money');
  const { organisation, powers } = useActing();
  const { id, keeperId } = account;
  const because = (power: 'negotiate' | 'sign') => (organisation?.id === keeperId && powers.includes(power) ? undefined : t('because.keeper', { power: t(`power.${power}`) }));
  const actions: ObjectAction[] = [
    {
      name: 'close', label: t('do.close'), danger: true, because: because('sign'), ask: { text: t('close.ask') }, done: t('close.done'),
      send: (_, meta) => answerOf(api.POST('/api/coproduction/money/accounts/{id}/close', { params: { path: { id } }, headers: commandHeaders(meta) })),
    },
    { name: 'record-receipt', label: t('do.record'), primary: true, because: because('negotiate'), ...opensForm(record) },
  ];
  return { actions: actions.filter(({ name }) => (account.actions as readonly string[]).includes(name)), changes: [['money', id], ['money', 'list']] as const };
}
