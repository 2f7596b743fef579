import type { TFunction } from 'i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import type { MustAct } from '../../parts/must';
import type { ObjectAction } from '../../parts/object-action';
import { moneyInWords } from '../../parts/reading';
import type { Side, Stay } from '../road/road';
import type { Settlement } from './tour-money';

type Words = TFunction<'tour-money'>;
type Step = 'state-payment' | 'confirm-receipt' | 'deny-receipt';

/** What this side can say of what is owed: that it has paid, or whether it has received. Somebody else's part is not offered. */
export function paymentActions({ t, stay, settlement, side, mayManage }: { t: Words; stay: Stay; settlement: Settlement; side: Side; mayManage: string | null }): ObjectAction[] {
  const several = settlement.payments.length > 1;
  const action = (step: Step, { amount }: Settlement['payments'][number]): ObjectAction => ({
    name: `${step}.${amount.currency}`,
    label: several ? `${t(`pay.${step}`)}: ${moneyInWords(amount)}` : t(`pay.${step}`),
    primary: step !== 'deny-receipt',
    because: mayManage,
    ask: { text: t(`pay.${step}.sure`, { amount: moneyInWords(amount) }) },
    done: t('done.settlement'),
    send: (_, meta) => answerOf(api.POST('/api/touring/stays/{id}/settlement/payment', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { step, currency: amount.currency } })),
  });
  const all = settlement.payments.flatMap((payment) => {
    if (payment.state === 'owed' && payment.owedBy === side) return [action('state-payment', payment)];
    return payment.state === 'stated' && payment.owedTo === side ? [action('confirm-receipt', payment), action('deny-receipt', payment)] : [];
  });
  // One filled button on a page, however many payments there are.
  return all.map((one, at) => ({ ...one, primary: one.primary && at === 0 }));
}

/** Whose turn it is with the account, and what they have to do; null for whoever is neither side. */
export function mustActOn({ t, settlement, side, names }: { t: Words; settlement: Settlement | null; side: Side | null; names: Readonly<Record<Side, string>> }): MustAct | null {
  if (side === null) return null;
  const turn = (whose: Side, what: string): MustAct => (whose === side ? { who: 'us', what } : { who: 'them', name: names[whose], what });
  if (settlement === null) return turn('organiser', t('must.draw'));
  if (settlement.state === 'draft') return turn('organiser', t('must.present'));
  if (settlement.state === 'paid') return { who: 'none', what: t('must.none') };
  const sides: Side[] = [side, side === 'host' ? 'organiser' : 'host'];
  const signs = sides.find((one) => settlement.signatures.every((signature) => signature.side !== one));
  if (signs !== undefined) return turn(signs, t('must.sign'));
  // What is ours to do is told before what is theirs.
  const turns = settlement.payments.flatMap(({ state, owedBy, owedTo, amount }) => (state === 'received' ? [] : [state === 'owed' ? turn(owedBy, t('must.pay', { amount: moneyInWords(amount) })) : turn(owedTo, t('must.confirm', { amount: moneyInWords(amount) }))]));
  return turns.find(({ who }) => who === 'us') ?? turns[0] ?? null;
}
