import { useQuery } from '@tanstack/react-query';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { meQuery } from '../../frame/session';
import { opensForm, type ObjectAction } from '../../parts/object-action';
import type { Amount } from '../../parts/money';
import { moneyInWords } from '../../parts/reading';
import { shortHash, termsOf } from './agreement';
import { RivalsWarning } from '../tours/trade/rivals-warning';
import { liabilityOf, reaches } from './liability';
import { MandateShown, type SigningMandate } from './mandate-shown';
import type { Scene } from './use-agreement';

/** Which powers open which action; the platform decides, this only spares the way. */
const POWER: Readonly<Record<string, string>> = { sign: 'sign', 'withdraw-signature': 'sign' };

/** What the lifecycle table lets this party do; what it could look for and may not do says why. */
export function useAgreementActions(scene: Scene): ObjectAction[] {
  const { agreement, t, us, them } = scene;
  const { powers } = useActing();
  // What has no end or no limit does not say so.
  const mandates = ((useQuery(meQuery).data?.mandates ?? []) as readonly Partial<SigningMandate>[]).map((one) => ({ validTo: null, limit: null, ...one }) as SigningMandate);
  const go = useGo();
  if (us === null) return [];
  const { id, text, actions: allowed, status } = agreement;
  const mandate = mandates.filter(({ organisationId, power }) => organisationId === us.organisationId && power === 'sign').toSorted(widestFirst)[0];
  const liability = liabilityOf(termsOf(text.clauses), us.role);
  const late = Date.parse(agreement.signBy) <= Date.now();
  const path = { params: { path: { id } } };
  const hash = shortHash(text.textHash);
  const reason = (remark: string) => (remark === '' ? {} : { reason: remark });

  const known: Readonly<Record<string, Omit<ObjectAction, 'name' | 'label'>>> = {
    'accept-terms': {
      primary: !us.hasConsented,
      because: us.hasConsented ? t('because.consented', { name: them.name, number: text.number }) : undefined,
      ask: { text: t('ask.accept-terms', { number: text.number, hash }) },
      send: (_, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/accept-terms', { ...path, body: { textHash: text.textHash }, headers: commandHeaders(meta) })),
      done: t('done.accept-terms', { number: text.number }),
    },
    'propose-terms': opensForm(() => go(`/agreements/${id}/propose`)),
    sign: {
      primary: !us.hasSigned,
      because: us.hasSigned ? t('because.signed', { name: them.name }) : undefined,
      ask: { text: t('ask.sign', { number: text.number, name: us.name, hash }), more: mandate && <><RivalsWarning stopId={agreement.stopId} /><MandateShown scene={scene} mandate={mandate} liability={liability} /></>, blocked: blockedBy(mandate, liability, scene) },
      send: (_, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/sign', { ...path, body: { textHash: text.textHash, mandateId: mandate?.id }, headers: commandHeaders(meta) })),
      done: t('done.sign', { number: text.number }),
      refusalLines: () => [...liability.map((amount) => ({ label: t('sign.liability'), value: moneyInWords(amount) })), ...(mandate?.limit ? [{ label: t('sign.limit'), value: moneyInWords(mandate.limit), sum: true }] : [])],
    },
    'withdraw-signature': {
      because: us.hasSigned ? undefined : t('because.not-signed'),
      ask: { text: t('ask.withdraw-signature'), remark: 'may', remarkLabel: t('reason') },
      send: ({ remark }, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/withdraw-signature', { ...path, body: reason(remark), headers: commandHeaders(meta) })),
      done: t('done.withdraw-signature'),
    },
    reopen: {
      ask: { text: t(status === 'signing' ? 'ask.reopen.signing' : 'ask.reopen'), remark: 'may', remarkLabel: t('reason') },
      send: ({ remark }, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/reopen', { ...path, body: reason(remark), headers: commandHeaders(meta) })),
      done: t('done.reopen'),
    },
    decline: {
      danger: true,
      because: us.hasSigned ? t('because.decline-signed') : undefined,
      ask: { text: t('ask.decline', { name: them.name }), remark: 'may', remarkLabel: t('reason') },
      send: ({ remark }, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/decline', { ...path, body: reason(remark), headers: commandHeaders(meta) })),
      done: t('done.decline'),
    },
    withdraw: {
      danger: true,
      ask: { text: t('ask.withdraw', { name: them.name }), remark: 'may', remarkLabel: t('reason') },
      send: ({ remark }, meta) => answerOf(api.POST('/api/coproduction/agreements/{id}/withdraw', { ...path, body: reason(remark), headers: commandHeaders(meta) })),
      done: t('done.withdraw'),
    },
  };

  const needs = (name: string) => POWER[name] ?? 'negotiate';
  const order = ['withdraw', 'decline', 'reopen', 'withdraw-signature', 'propose-terms', 'accept-terms', 'sign'];
  return order
    .filter((name) => allowed.includes(name) && !(name === 'withdraw-signature' && !us.hasSigned))
    .map((name): ObjectAction => {
      const { because, primary, ...action } = known[name]!;
      const why = !powers.includes(needs(name)) ? t(`because.power.${needs(name)}`, { name: us.name }) : late && !['decline', 'withdraw', 'withdraw-signature'].includes(name) ? t('because.late') : because;
      return { ...action, name, label: t(`action.${name}`, { number: text.number }), because: why, primary: primary && !why };
    });
}

/** Without a limit before a limit, the higher one first: what the platform would take by itself. */
const widestFirst = (left: SigningMandate, right: SigningMandate): number => (left.limit === null ? 0 : 1) - (right.limit === null ? 0 : 1) || (right.limit?.minor ?? 0) - (left.limit?.minor ?? 0);

function blockedBy(mandate: SigningMandate | undefined, liability: readonly Amount[], { t }: Scene): string | null {
  if (!mandate) return null;
  const reached = reaches(mandate.limit, liability);
  return reached === 'no' || reached === 'other-currency' ? t(`sign.blocked.${reached}`) : null;
}

