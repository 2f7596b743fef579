import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useActing } from '../../frame/acting';
import type { ObjectAction } from '../../parts/object-action';
import type { CommandMeta } from '../../parts/use-command';
import { useWords } from '../../texts/use-words';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ClauseChoice } from './clause-choice';
import { OrganisationChoice } from './organisation-choice';
import { joinedIn, type Production, type StepBody, takeStep } from './production';

const DAYS = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * DAYS).toISOString().slice(0, 10);
const PRIMARY = ['accept-invitation', 'open', 'freeze', 'send', 'enter-into-force'];
type Asked = StepBody['step'] | 'amend';
const DANGER = ['call-off', 'abandon', 'refuse', 'terminate', 'withdraw-party', 'decline-invitation'];

/** The steps of the whole that this reader may take from here. */
export function useProductionActions(production: Production): ObjectAction[] {
  const t = useWords('productions');
  const { organisation } = useActing();
  const [day, setDay] = useState(dayIn(60));
  const [invited, setInvited] = useState<string | null>(null);
  const [role, setRole] = useState<NonNullable<StepBody['role']>>('co-producer');
  const [order, setOrder] = useState<'together' | 'in-turn'>('together');
  const others = joinedIn(production).filter(({ organisationId }) => organisationId !== organisation?.id);
  const [successor, setSuccessor] = useState<string>('');
  const [clauses, setClauses] = useState<string[]>([]);
  const ofClauses = {
    body: { clauses },
    blocked: clauses.length === 0 ? t('choose.clauses.first') : null,
    more: <ClauseChoice production={production} chosen={clauses} choose={setClauses} />,
  };
  const { id, yours } = production;
  const until = `${day}T12:00:00Z`;
  const dayField = <TextInput type="date" label={t('until')} value={day} onChange={({ currentTarget }) => setDay(currentTarget.value)} />;
  const ids = joinedIn(production).map(({ organisationId }) => organisationId);
  const stages = order === 'together' ? [{ parties: ids }] : ids.map((party) => ({ parties: [party] }));

  const extra: Readonly<Partial<Record<Asked, { readonly body?: Partial<StepBody>; readonly more?: React.ReactNode; readonly blocked?: string | null }>>> = {
    open: { body: { until }, more: dayField },
    'renew-offer': { body: { until }, more: dayField },
    send: {
      body: { until, stages },
      more: <>{dayField}<NativeSelect label={t('order')} value={order} data={[{ value: 'together', label: t('order.together') }, { value: 'in-turn', label: t('order.in-turn') }]} onChange={({ currentTarget }) => setOrder(currentTarget.value as 'together')} /></>,
    },
    invite: {
      body: { organisationId: invited ?? undefined, role },
      blocked: invited === null ? t('invite.choose') : null,
      more: <OrganisationChoice chosen={invited} choose={setInvited} role={role} chooseRole={setRole} />,
    },
    'withdraw-party': {
      body: { organisationId: successor || others[0]?.organisationId },
      more: production.convenor === organisation?.id && others.length > 0 && <NativeSelect label={t('successor')} value={successor} data={others.map(({ organisationId, name }) => ({ value: organisationId, label: name }))} onChange={({ currentTarget }) => setSuccessor(currentTarget.value)} />,
    },
    'reopen-text': ofClauses,
    'change-text': ofClauses,
    decline: ofClauses,
    amend: ofClauses,
    'waive-verdict': { body: { hash: production.verdict?.verdictHash } },
  };

  const lacking = { freeze: isComplete(production) ? null : t('because.open'), 'enter-into-force': conditionsMet(production) ? null : t('because.conditions') };
  const because = (step: Asked) => (step in lacking ? lacking[step as keyof typeof lacking] : null);
  const action = (step: Asked): ObjectAction => ({
    name: step,
    label: t(`step.${step}`),
    primary: PRIMARY.includes(step) && because(step) === null,
    danger: DANGER.includes(step),
    ask: { text: t(`ask.${step}`), remark: 'may', remarkLabel: t('reason'), more: extra[step]?.more, blocked: extra[step]?.blocked },
    send: ({ remark }, meta) => step === 'amend' ? amend(id, clauses, meta) : takeStep(id, { step, ...extra[step]?.body, ...(remark.trim() && { reason: remark.trim() }) }, meta),
    done: t(`done.${step}`),
    because: because(step),
  });
  return SHOWN.filter((step) => (yours.steps as readonly string[]).includes(step) && fits(production, step)).map(action);
}

/** In the order of the buttons; steps on one condition, payment or seat stand beside it, and to sign there is a room. */
const SHOWN: readonly Asked[] = [
  'call-off', 'abandon', 'withdraw-party', 'refuse', 'terminate', 'decline-invitation', 'suspend', 'resume', 'renew-offer', 'invite', 'waive-verdict', 'withdraw-signature', 'reopen-text', 'change-text', 'decline', 'amend', 'complete',
  'enter-into-force', 'send', 'freeze', 'open', 'accept-invitation',
];

function fits({ verdict, signatures, yours }: Production, step: Asked): boolean {
  if (step === 'waive-verdict') return verdict !== null;
  if (step === 'withdraw-signature') return signatures.some(({ party, voided }) => voided === null && yours.organisations.includes(party));
  return true;
}

/** Whether every clause is agreed and every sum closes, without which no text is frozen. */
const isComplete = ({ clauses, faults }: Production): boolean => faults.length === 0 && clauses.every(({ status, hash, mandatory }) => ['agreed', 'settled', 'dropped'].includes(status) || (hash === null && !mandatory));

const conditionsMet = (production: Production): boolean =>
  production.conditions.every(({ evidence, waivedBy }) => evidence !== null || joinedIn(production).every(({ organisationId }) => waivedBy.includes(organisationId)));

/** An amendment is an agreement of its own; it is found among the amendments of the one that it changes. */
const amend = (id: string, clauses: readonly string[], meta: CommandMeta) =>
  answerOf(api.POST('/api/coproduction/productions/{id}/amendments', { params: { path: { id } }, body: { clauses: [...clauses] }, headers: commandHeaders(meta) }));
