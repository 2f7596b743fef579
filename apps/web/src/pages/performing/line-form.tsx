import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, NumberField } from '../../parts/fields';
import { useWords } from '../../texts/use-words';
import { FormDialog } from '../tours/form-dialog';
import { at, changedBy, type Engagement, type Side } from './performing';

type Code = BodyOf<'/api/touring/engagements/{id}/rider', 'put'>['lines'][number]['line'];
/** How each line is measured. */
const UNITS: Readonly<Record<Code, string>> = {
  'stage-width': 'cm', 'stage-depth': 'cm', 'clear-height': 'cm', rake: 'permille', 'flying-bars': 'count', masking: 'present', 'power-kw': 'kW', 'three-phase': 'A', channels: 'count', projector: 'lm', sound: 'present',
  surtitles: 'present', 'crew-per-call': 'people', 'get-in': 'minutes', 'get-out': 'minutes', seats: 'count', 'dressing-rooms': 'count', 'stage-temperature': 'C', 'door-width': 'cm', 'door-height': 'cm',
};
interface Values {
  readonly line?: Code;
  readonly value?: number;
  readonly must: 'yes' | 'no';
}

/** One line of the rider by the company, or of the house by the presenter; what was said of it before is replaced. */
export function LineForm({ engagement, side, close }: { engagement: Engagement; side: Side; close: () => void }) {
  const t = useWords('performing');
  const title = t(side === 'organiser' ? 'rider.write' : 'house.write');
  const send = ({ line, value, must }: Values, headers: ReturnType<typeof commandHeaders>) => {
    const rest = <L extends { readonly line: Code }>(lines: readonly L[] | null) => (lines ?? []).filter((one) => one.line !== line);
    return side === 'organiser'
      ? answerOf(api.PUT('/api/touring/engagements/{id}/rider', { ...at(engagement.id), headers, body: { lines: [...rest(engagement.rider), { line: line!, isMust: must === 'yes', need: value! }] } }))
      : answerOf(api.PUT('/api/touring/engagements/{id}/house', { ...at(engagement.id), headers, body: { lines: [...rest(engagement.house), { line: line!, have: value! }] } }));
  };
  return (
    <FormDialog title={title} close={close}>
      <DraftForm<Values>
        name={`line.${engagement.id}.${side}`}
        initial={{ must: 'yes' }}
        submit={title}
        version={engagement.version}
        changes={changedBy(engagement)}
        done={t('done.part')}
        check={(values) => (['line', 'value'] as const).filter((field) => values[field] === undefined).map((field) => ({ field, reason: t('needed') }))}
        send={(values, meta) => send(values, commandHeaders(meta))}
        onDone={close}
        cancel={close}
      >
        {({ line }) => (
          <>
            <ChoiceField name="line" label={t('rider.line')} options={(Object.keys(UNITS) as Code[]).map((value) => ({ value, label: t(`line.${value}`) }))} required />
            <NumberField name="value" label={t(side === 'organiser' ? 'rider.need' : 'rider.have')} unit={line === undefined ? undefined : t(`unit.${UNITS[line]}`, { value: '' })} required />
            {side === 'organiser' && <ChoiceField name="must" label={t('rider.must')} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))} required />}
          </>
        )}
      </DraftForm>
    </FormDialog>
  );
}
