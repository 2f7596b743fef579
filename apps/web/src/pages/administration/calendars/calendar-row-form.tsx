import { Modal } from '@mantine/core';
import { answerOf, api, asMyself, type BodyOf, commandHeaders, type FieldError } from '../../../api/client';
import { DraftForm } from '../../../parts/draft-form';
import { ChoiceField, DayField, TextField } from '../../../parts/fields';
import { useWords, type Words } from '../../../texts/use-words';
import { type CalendarKind, calendarKey, CONFIDENCES, KINDS } from './calendar-facts';

interface Values {
  readonly kind: string;
  readonly code: string;
  readonly off: string;
  readonly days: string;
  readonly name: string;
  readonly source: string;
  readonly confidence: string;
  readonly checkedOn?: string;
}

/** A further row of a country's calendar. One about a day that has a row already takes its place. */
export function CalendarRowForm({ partner, close }: { partner: string; close: () => void }) {
  const t = useWords('administration');
  return (
    <Modal opened onClose={close} size="lg" title={<b>{t('calendars.add')}</b>} closeButtonProps={{ 'aria-label': t('calendars.cancel') }}>
      <DraftForm<Values>
        name={`calendar.${partner}`}
        initial={{ kind: 'day', code: '', off: 'yes', days: '', name: '', source: '', confidence: 'unverified' }}
        submit={t('calendars.add')}
        changes={[calendarKey(partner)]}
        done={t('calendars.added')}
        check={(values) => faultsOf(values, t)}
        send={(values, meta) => answerOf(api.POST('/api/contacts/partners/{code}/calendar/rows', { params: { path: { code: partner } }, headers: { ...commandHeaders(meta), ...asMyself }, body: bodyOf(values) }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="kind" label={t('calendars.kind')} options={KINDS.map((value) => ({ value, label: t(`calendars.kind.${value}`) }))} required />
        <TextField name="code" label={t('calendars.when')} hint={t('calendars.code.hint')} maxLength={10} required />
        <TextField name="days" label={t('calendars.days')} hint={t('calendars.days.hint')} maxLength={20} />
        <ChoiceField name="off" label={t('calendars.off')} options={[{ value: 'yes', label: t('calendars.off.yes') }, { value: 'no', label: t('calendars.worked') }]} required />
        <TextField name="name" label={t('calendars.name')} maxLength={200} required />
        <TextField name="source" label={t('calendars.source')} maxLength={1_000} required />
        <ChoiceField name="confidence" label={t('calendars.confidence')} options={CONFIDENCES.map((value) => ({ value, label: t(`calendars.confidence.${value}`) }))} required />
        <DayField name="checkedOn" label={t('calendars.checked')} required />
      </DraftForm>
    </Modal>
  );
}

function bodyOf({ kind, code, off, days, name, source, confidence, checkedOn }: Values): BodyOf<'/api/contacts/partners/{code}/calendar/rows', 'post'> {
  const rest = kind === 'weekend' ? days.split(/[ ,]+/).filter(Boolean).map(Number) : null;
  return { kind: kind as CalendarKind, code: code.trim(), off: off === 'yes', days: rest, name, source, confidence: confidence as (typeof CONFIDENCES)[number], checkedOn: checkedOn ?? '' };
}

function faultsOf(values: Values, t: Words): FieldError[] {
  const lacking = (['code', 'name', 'source', 'checkedOn'] as const).filter((field) => !values[field]?.trim()).map((field) => ({ field, reason: t('calendars.needed') }));
  return values.kind === 'weekend' && !/^[1-7]([ ,]+[1-7])*$/.test(values.days.trim()) ? [...lacking, { field: 'days', reason: t('calendars.days.hint') }] : lacking;
}
