import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import type { ObjectAction } from '../../parts/action-bar';
import { useWords } from '../../texts/use-words';
import type { WhatIf } from './what-ifs';

const organiserSteps = { draft: ['propose', 'withdraw'], proposed: ['publish', 'withdraw'] } as const;

/** What the organiser may do with a copy, and what a host that was asked may answer. */
export function useWhatIfActions({ id, state, organiserId, hostIds, acceptedBy }: WhatIf): ObjectAction[] {
  const t = useWords('what-if');
  const { organisation, powers } = useActing();
  const us = organisation?.id ?? '';
  const because = powers.includes('manage-tours') ? null : t('because.no-power');
  const waits = hostIds.some((host) => !acceptedBy.includes(host)) ? t('because.waits') : null;
  const common = (name: string) => ({ name, label: t(`do.${name}`), ask: { text: t(`sure.${name}`) }, done: t(`done.${name}`) });
  if (us === organiserId && (state === 'draft' || state === 'proposed'))
    return organiserSteps[state].map((step): ObjectAction => ({
      ...common(step), primary: step !== 'withdraw', danger: step === 'withdraw', because: because ?? (step === 'publish' ? waits : null),
      send: (_, meta) => answerOf(api.POST('/api/touring/what-ifs/{id}/advance', { params: { path: { id } }, headers: commandHeaders(meta), body: { step } })),
    }));
  if (state !== 'proposed' || !hostIds.includes(us)) return [];
  const answers = acceptedBy.includes(us) ? (['decline'] as const) : (['decline', 'accept'] as const);
  return answers.map((answer): ObjectAction => ({
    ...common(answer), primary: answer === 'accept', danger: answer === 'decline', because,
    send: (_, meta) => answerOf(api.POST('/api/touring/what-ifs/{id}/answer', { params: { path: { id } }, headers: commandHeaders(meta), body: { answer } })),
  }));
}
