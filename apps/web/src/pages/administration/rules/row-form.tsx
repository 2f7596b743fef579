import { Modal } from '@mantine/core';
import { answerOf, api, asMyself, commandHeaders, type BodyOf, type FieldError } from '../../../api/client';
import { DraftForm } from '../../../parts/draft-form';
import { ChoiceField, DayField, LinesField, TextField } from '../../../parts/fields';
import { useWords, type Words } from '../../../texts/use-words';
import type { ReferenceRow } from './trade-facts';

const CONFIDENCES = ['text', 'secondary', 'unverified'] as const;
type Body = BodyOf<'/api/touring/reference-rows', 'post'>;

interface Values {
  readonly code: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly value: string;
  readonly source: string;
  readonly confidence: string;
  readonly owner: string;
}

/** A further dated row of the kind of one that is there already, which shows how its value is written. */
export function RowForm({ model, close }: { model: ReferenceRow; close: () => void }) {
  const t = useWords('trade');
  const initial: Values = { code: model.code, value: JSON.stringify(model.value, null, 1), source: '', confidence: 'unverified', owner: model.owner };
  return (
    <Modal opened onClose={close} size="lg" title={<b>{`${t('admin.add')}: ${model.kind.replaceAll('-', ' ')}`}</b>} closeButtonProps={{ 'aria-label': t('admin.close') }}>
      <DraftForm<Values>
        name={`reference.${model.kind}.${model.code}`}
        initial={initial}
        submit={t('admin.add')}
        changes={[['reference-rows'], ['hold-rules']]}
        done={t('admin.added')}
        check={(values) => faultsOf(values, t)}
        send={(values, meta) => answerOf(api.POST('/api/touring/reference-rows', { headers: { ...commandHeaders(meta), ...asMyself }, body: bodyOf(model.kind, values) }))}
        onDone={close}
        cancel={close}
      >
        <TextField name="code" label={t('admin.code')} maxLength={80} required />
        <DayField name="validFrom" label={t('admin.valid-from')} required />
        <DayField name="validTo" label={t('admin.valid-to')} />
        <LinesField name="value" label={t('admin.value')} hint={t('admin.add.hint')} rows={4} maxLength={4_000} required />
        <TextField name="source" label={t('admin.source')} maxLength={1_000} required />
        <ChoiceField name="confidence" label={t('admin.confidence')} options={CONFIDENCES.map((value) => ({ value, label: t(`admin.confidence.${value}`) }))} required />
        <TextField name="owner" label={t('admin.owner')} maxLength={200} required />
      </DraftForm>
    </Modal>
  );
}

const bodyOf = (kind: string, { code, validFrom, validTo, value, source, confidence, owner }: Values): Body =>
  ({ kind, code, validFrom: validFrom ?? '', validTo: validTo ?? null, value: JSON.parse(value), source, confidence, owner }) as Body;

function faultsOf(values: Values, t: Words): FieldError[] {
  const lacking = (['code', 'validFrom', 'source', 'owner'] as const).filter((field) => !values[field]?.trim()).map((field) => ({ field, reason: t('admin.add.needed') }));
  return isJson(values.value) ? lacking : [...lacking, { field: 'value', reason: t('admin.add.not-json') }];
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false; // What does not parse is no JSON, and that is all there is to know of it here.
  }
}
