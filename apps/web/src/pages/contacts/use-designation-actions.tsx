import { Radio } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { useMe } from '../../frame/session';
import { opensForm, type ObjectAction } from '../../parts/object-action';
import { useWords } from '../../texts/use-words';
import type { Designation } from './directory';
import { possible, type DesignationAction } from './designation-steps';
import css from './contacts.module.css';

const METHODS = ['call-back-to-number-on-file', 'mission-note', 'mail-domain-of-record', 'original-seen'];
const REASONS = ['unreachable', 'disputed'];

/** What this person can do with the designation: as its authority, as the secretariat that verifies, or as the one whom it names. */
export function useDesignationActions(one: Designation | undefined, authorityId: string | null): ObjectAction[] {
  const t = useWords('people');
  const me = useMe();
  const go = useGo();
  const { organisation, powers, administrator } = useActing();
  const [method, setMethod] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  if (!one) return [];
  const { id } = one;
  const path = { params: { path: { id } } };
  const isAuthority = powers.includes('designate') && authorityId !== null && authorityId === organisation?.id;
  const who = { isAuthority, isVerifier: administrator && powers.includes('administer-platform'), isHolder: one.personRef === me.id };
  const fourEyes = one.submittedBy === me.id || one.personRef === me.id;
  const plain = (name: 'verify' | 'cancel' | 'revoke' | 'resume' | 'resign') => (_: unknown, meta: Parameters<ObjectAction['send']>[1]) => answerOf(api.POST(`/api/contacts/designations/{id}/${name}`, { ...path, headers: commandHeaders(meta) }));

  const known: Record<DesignationAction, Omit<ObjectAction, 'name' | 'label'>> = {
    verify: { primary: true, ask: { text: t('ask.verify') }, send: plain('verify') },
    confirm: {
      primary: true,
      ask: { text: t('ask.confirm'), more: <Choices label={t('method')} name="method" values={METHODS} value={method} choose={setMethod} />, blocked: method ? null : t('fault.method') },
      send: (_, meta) => answerOf(api.POST('/api/contacts/designations/{id}/confirm', { ...path, body: { method: method as 'original-seen' }, headers: commandHeaders(meta) })),
    },
    return: { ask: { text: t('ask.return'), remark: 'needed', remarkLabel: t('remark.return') }, send: ({ remark }, meta) => answerOf(api.POST('/api/contacts/designations/{id}/return', { ...path, body: { remark }, headers: commandHeaders(meta) })) },
    reject: { danger: true, ask: { text: t('ask.reject'), remark: 'needed', remarkLabel: t('remark.reject') }, send: ({ remark }, meta) => answerOf(api.POST('/api/contacts/designations/{id}/reject', { ...path, body: { remark }, headers: commandHeaders(meta) })) },
    suspend: {
      danger: true,
      ask: { text: t('ask.suspend'), remark: 'may', more: <Choices label={t('suspend.reason')} name="suspend" values={REASONS} value={reason} choose={setReason} />, blocked: reason ? null : t('fault.reason') },
      send: ({ remark }, meta) => answerOf(api.POST('/api/contacts/designations/{id}/suspend', { ...path, body: { reason: reason as 'disputed', ...(remark && { remark }) }, headers: commandHeaders(meta) })),
    },
    resume: { primary: true, ask: { text: t('ask.resume') }, send: plain('resume') },
    resubmit: { primary: true, ...opensForm(() => go(`/people/designations/${id}/resubmit`)) },
    cancel: { danger: true, ask: { text: t('ask.cancel') }, send: plain('cancel') },
    revoke: { danger: true, ask: { text: t('ask.revoke') }, send: plain('revoke') },
    resign: { danger: true, ask: { text: t('ask.resign') }, send: plain('resign') },
    publish: { ask: { text: t(one.namePublished ? 'ask.hide' : 'ask.publish') }, send: (_, meta) => answerOf(api.PUT('/api/contacts/designations/{id}/name-published', { ...path, body: { published: !one.namePublished }, headers: commandHeaders(meta) })) },
  };
  return possible(one.status, who).map((name): ObjectAction => {
    const because = fourEyes && ['verify', 'confirm', 'return', 'reject'].includes(name) ? t('because.four-eyes') : undefined;
    const action = known[name];
    return { ...action, name, because, primary: action.primary && !because, label: t(`action.${name}${name === 'publish' && one.namePublished ? '.hide' : ''}`), done: name === 'resubmit' ? undefined : t('done.step') };
  });
}

function Choices({ label, name, values, value, choose }: { label: string; name: string; values: readonly string[]; value: string | null; choose: (value: string) => void }) {
  const t = useWords('people');
  return (
    <Radio.Group label={label} value={value} onChange={choose}>
      <div className={css.checks}>
        {values.map((one) => (
          <Radio key={one} value={one} label={t(`${name}.${one}`)} />
        ))}
      </div>
    </Radio.Group>
  );
}
