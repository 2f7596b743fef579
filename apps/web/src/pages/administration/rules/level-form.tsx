import { Modal } from '@mantine/core';
import { answerOf, api, asMyself, commandHeaders } from '../../../api/client';
import { DraftForm } from '../../../parts/draft-form';
import { ChoiceField, LinesField } from '../../../parts/fields';
import { useWords } from '../../../texts/use-words';
import type { Rule } from './trade-facts';

const LEVELS = ['block-save', 'block-confirm', 'block-ready', 'warn', 'off'] as const;

/** Another level for one rule, with the reason that everybody may read. */
export function LevelForm({ rule: { id, level }, close }: { rule: Rule; close: () => void }) {
  const t = useWords('trade');
  return (
    <Modal opened onClose={close} title={<b>{t('admin.change-of', { rule: id })}</b>} closeButtonProps={{ 'aria-label': t('admin.close') }}>
      <DraftForm
        name={`rule-level.${id}`}
        initial={{ level: level as string, reason: '' }}
        submit={t('admin.save')}
        changes={[['trade-rules']]}
        done={t('admin.saved')}
        check={({ reason }) => (reason.trim() === '' ? [{ field: 'reason', reason: t('admin.needs-reason') }] : [])}
        send={({ level: chosen, reason }, meta) =>
          answerOf(api.PUT('/api/touring/rules/{rule}/level', { params: { path: { rule: id } }, headers: { ...commandHeaders(meta), ...asMyself }, body: { level: chosen as (typeof LEVELS)[number], reason } }))
        }
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="level" label={t('admin.level')} options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} required />
        <LinesField name="reason" label={t('admin.reason')} rows={3} maxLength={2_000} required />
      </DraftForm>
    </Modal>
  );
}
