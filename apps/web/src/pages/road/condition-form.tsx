import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { DraftForm, useField } from '../../parts/draft-form';
import { ChoiceField, NumberField, TextField } from '../../parts/fields';
import { changedBy, type Occasion, type Report, type Stay } from './road';
import css from './road.module.css';

type Body = BodyOf<'/api/touring/stays/{id}/condition-reports', 'post'>;
interface Note {
  readonly part?: string;
  readonly defect?: string;
  readonly sizeMm?: number;
  readonly words?: string;
}
interface Values extends Partial<Pick<Body, 'work' | 'showing' | 'stability' | 'reason' | 'crate'>> {
  readonly notes: readonly Note[];
}

const CHOICES = {
  work: ['needs-no-work', 'needs-work'],
  showing: ['exhibitable', 'not-exhibitable'],
  stability: ['stable', 'in-jeopardy'],
  reason: ['loan-in', 'exhibition', 'damaged-in-transit', 'conservation', 'new-acquisition'],
} as const;
const DEFECTS = ['abrasion', 'corrosion', 'crack', 'deformation', 'flaking', 'loss', 'mould', 'pests', 'scratch', 'stain', 'other'] as const;

const EMPTY: Values = { work: 'needs-no-work', showing: 'exhibitable', stability: 'stable', reason: 'loan-in', notes: [] };
const noteOf = ({ part, defect, sizeMm, words }: Report['content']['notes'][number]): Note => ({ part, defect, sizeMm: sizeMm ?? undefined, words: words ?? undefined });
const valuesOf = ({ content: { work, showing, stability, reason, crate, notes } }: Report): Values => ({ work, showing, stability, reason, crate: crate ?? undefined, notes: notes.map(noteOf) });

/** What the checker sees; keeping it makes a new version, and all photographs of the stay that are new belong to it. */
export function ConditionForm({ stay, objectId, occasion, report, locked }: { stay: Stay; objectId: string; occasion: Occasion; report?: Report; locked: boolean }) {
  const { t } = useTranslation('road');
  const initial = report ? valuesOf(report) : EMPTY;
  if (locked) return <Read values={initial} versions={report?.versions.length ?? 0} />;
  const photographIds = stay.files.filter(({ mediaType }) => mediaType.startsWith('image/')).map(({ id }) => id).slice(0, 50);
  const bodyOf = ({ notes, ...judged }: Values): Body => ({ ...judged, objectId, occasion, photographIds, notes: notes.map((note) => ({ ...note, photographIds: [] })) }) as Body;
  const check = ({ notes }: Values) => notes.flatMap(({ part, defect }, at) => [...(part ? [] : [{ field: `notes.${at}.part`, reason: t('leg.missing') }]), ...(defect ? [] : [{ field: `notes.${at}.defect`, reason: t('leg.missing') }])]);
  return (
    <section>
      <DraftForm<Values>
        name={`condition.${stay.id}.${objectId}.${occasion}`}
        initial={initial}
        submit={t('condition.keep')}
        changes={[...changedBy(stay), ['report']]}
        done={t('done.condition')}
        check={check}
        send={(values, meta) => answerOf(api.POST('/api/touring/stays/{id}/condition-reports', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: bodyOf(values) }))}
      >
        <div className={css.two}>
          {(['work', 'showing', 'stability', 'reason'] as const).map((field) => (
            <ChoiceField key={field} name={field} label={t(`condition.${field}`)} options={CHOICES[field].map((value) => ({ value, label: t(`condition.${field}.${value}` as 'condition.work.needs-work') }))} required />
          ))}
        </div>
        <Notes />
      </DraftForm>
    </section>
  );
}

function Notes() {
  const { t } = useTranslation('road');
  const { value: notes, set } = useField<readonly Note[]>('notes');
  return (
    <div>
      <h3>{t('condition.notes')}</h3>
      {notes.map((_, at) => (
        // Notes have no name of their own: they are the first, the second, the third.
        <div key={at} className={css.note}>
          <div className={css.two}>
            <TextField name={`notes.${at}.part`} label={t('condition.part')} maxLength={200} required />
            <ChoiceField name={`notes.${at}.defect`} label={t('condition.defect')} options={DEFECTS.map((value) => ({ value, label: t(`condition.defect.${value}`) }))} required />
            <NumberField name={`notes.${at}.sizeMm`} label={t('condition.size')} unit="mm" />
            <TextField name={`notes.${at}.words`} label={t('condition.words')} maxLength={2_000} />
          </div>
          <Button size="compact-sm" variant="subtle" onClick={() => set(notes.filter((__, other) => other !== at))}>
            {t('condition.note.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button size="compact-sm" onClick={() => set([...notes, {}])}>
        {t('condition.note.add')}
      </Button>
    </div>
  );
}

function Read({ values, versions }: { values: Values; versions: number }) {
  const { t } = useTranslation('road');
  return (
    <section>
      <p>
        {(['work', 'showing', 'stability'] as const).map((field) => t(`condition.${field}.${values[field]}` as 'condition.work.needs-work')).join(' · ')} <span className="dim">{t('condition.versions', { count: versions })}</span>
      </p>
      <ul className={css.differences}>
        {values.notes.map(({ part, defect, sizeMm, words }) => (
          <li key={`${part}.${defect}`}>
            <b>{part}</b>: {t(`condition.defect.${defect as 'crack'}`)} {sizeMm !== undefined && `${sizeMm} mm`} {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
